"""What the real edge needs on this machine: a Python runtime for workerd, vendored modules, a launcher."""
