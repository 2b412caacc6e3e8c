"""What the backend itself costs, measured in the functions as they are shipped."""
