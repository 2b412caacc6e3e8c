"""Retrieval: the passages of a profile's documents that may answer a question, by words, by characters, by vectors."""

from backend.retrieval.embedding import Embedder, QuestionVector
from backend.retrieval.hybrid import FLOOR, search
from backend.retrieval.passage import Passage, Scores

__all__ = ["FLOOR", "Embedder", "Passage", "QuestionVector", "Scores", "search"]
