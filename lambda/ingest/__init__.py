"""Ingestion: from files to an index of chunks, again and again, at the cost of what changed."""

from ingest.document import Document, Refused, Section
from ingest.ingestion import in_background, ingest, ingest_paths, ingest_sources
from ingest.making import Spoken
from ingest.sources import Found, Item, find_source, find_sources, join_found
from ingest.summary import Refusal, Summary

__all__ = [
    "Document",
    "Found",
    "Item",
    "Refusal",
    "Refused",
    "Section",
    "Spoken",
    "Summary",
    "find_source",
    "find_sources",
    "in_background",
    "ingest",
    "ingest_paths",
    "ingest_sources",
    "join_found",
]
