"""JavaScript's global names, as workerd offers them to Python: whatever they are, no checker knows their types."""

from typing import Any

def __getattr__(name: str) -> Any: ...  # pyright: ignore[reportIncompleteStub]  # the whole of JavaScript
