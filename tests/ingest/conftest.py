"""Ingestion is tested against the backend's own fresh databases."""

from __future__ import annotations

from tests.backend.conftest import (
    connection,
    database_url,
    empty_database_url,
    pytest_collection_modifyitems,
    server_url,
)

__all__ = ["connection", "database_url", "empty_database_url", "pytest_collection_modifyitems", "server_url"]
