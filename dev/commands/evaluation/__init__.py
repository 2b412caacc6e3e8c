"""Commands that measure how well the assistant does on files of examples."""
