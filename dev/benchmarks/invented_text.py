"""Text in no language, with the statistics that matter to an index: few common words, many rare ones, and topics."""

from __future__ import annotations

import random
from itertools import accumulate
from typing import Final

_ONSETS: Final = ("b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "br", "cr", "st", "tr", "pl")
_RIMES: Final = ("a", "e", "i", "o", "u", "an", "en", "or", "al", "is")
_VOCABULARY: Final = 40_000
_TOPICS: Final = 300
_TOPIC_WORDS: Final = 60


class InventedText:
    """The same texts for the same seed; a word's frequency falls with its rank, as Zipf found."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        # Common words are short, as in every language.
        invented = (self._word(1 if rank < 150 else 2 if rank < 6000 else 3) for rank in range(_VOCABULARY))
        self._words = list(dict.fromkeys(invented))
        self._weights = list(accumulate(1 / (rank + 10) for rank in range(len(self._words))))
        self._topics = [self._random.sample(self._words[200:], _TOPIC_WORDS) for _ in range(_TOPICS)]

    def passage(self, words: int = 100) -> str:
        """A passage about one topic."""
        topic = self._random.choice(self._topics)
        text = self._common(words * 7 // 10) + self._random.choices(topic, k=words * 3 // 10)
        self._random.shuffle(text)
        return " ".join(text)

    def question(self, passage: str) -> str:
        """A question that shares five words with the passage, and four words with every text."""
        return " ".join(self._random.sample(passage.split(), 5) + self._random.choices(self._words[:50], k=4))

    def _common(self, count: int) -> list[str]:
        return self._random.choices(self._words, cum_weights=self._weights, k=count)

    def _word(self, syllables: int) -> str:
        return "".join(self._random.choice(_ONSETS) + self._random.choice(_RIMES) for _ in range(syllables))
