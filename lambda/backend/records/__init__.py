"""What is kept of calls: the event log, and projected from it transcripts, audit pairs and metadata."""
