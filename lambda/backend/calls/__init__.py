"""What the database keeps of a call: its row, the edge's events, the guard of its turns."""
