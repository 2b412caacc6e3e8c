"""What English needs to be spoken and understood."""
