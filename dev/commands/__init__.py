"""The subcommands of `guru`: one module each, with one ``register(app)``; heavy imports wait until a command runs."""
