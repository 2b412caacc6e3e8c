from __future__ import annotations

import pytest

from dev.benchmarks.retrieval import measure

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("vectors", [False, True])
async def test_the_benchmark_finds_all_of_a_corpus_that_is_read_whole(empty_database_url: str, vectors: bool) -> None:
    timing = await measure(empty_database_url, 300, vectors=vectors)
    assert timing.recall == 1.0
    assert 0 < timing.p50 <= timing.p95


async def test_the_benchmark_sees_what_a_search_by_rare_terms_misses(
    empty_database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dev.benchmarks.retrieval.CANDIDATES", 1)
    timing = await measure(empty_database_url, 300)
    assert timing.recall < 1.0
