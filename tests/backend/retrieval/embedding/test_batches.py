"""Batches keep to what a provider takes, and lose nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from backend.retrieval.embedding.wires import Limits, in_batches


@given(st.lists(st.text(max_size=60)))
def test_batches_keep_order_and_limits(texts: list[str]) -> None:
    limits = Limits(texts=3, tokens=20, characters=30)

    batches = list(in_batches(texts, limits))

    assert [text for batch in batches for text in batch] == [text[:30] if text.strip() else "-" for text in texts]
    assert all(1 <= len(batch) <= 3 for batch in batches)
    assert all(len(batch) == 1 or sum(-(-len(text) // 2) for text in batch) <= 20 for batch in batches)


def test_a_text_that_fills_a_batch_alone_is_sent_alone() -> None:
    limits = Limits(texts=3, tokens=10, characters=30)

    assert list(in_batches(["a", "b" * 30, "c"], limits)) == [["a"], ["b" * 30], ["c"]]
