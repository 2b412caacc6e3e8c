"""What holds the project together: who may import whom, and the locks of what it installs."""
