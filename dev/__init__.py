"""Everything that runs only on a developer's machine: the `guru` command, the local stack, the fake phone network."""
