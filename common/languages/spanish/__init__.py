"""What Spanish needs to be spoken and understood."""
