"""What the database keeps of a running call: its row, and the guard of its turns."""
