"""Retrieval: the passages of a profile's documents that may answer a question, by words, by characters, by vectors."""
