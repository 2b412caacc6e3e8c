"""Embedding providers: the vectors that let retrieval find what shares no word with the question."""
