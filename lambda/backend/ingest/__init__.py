"""Ingestion: from files to an index of chunks, again and again, at the cost of what changed."""

from backend.ingest.document import Document, Refused, Section
from backend.ingest.ingestion import ingest, ingest_paths
from backend.ingest.summary import Refusal, Summary

__all__ = ["Document", "Refusal", "Refused", "Section", "Summary", "ingest", "ingest_paths"]
