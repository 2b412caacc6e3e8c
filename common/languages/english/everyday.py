"""Words that show that a sentence is English."""

from __future__ import annotations

from typing import Final

EVERYDAY_WORDS: Final = frozenset(
    """
    i im ive my mine you youre your we were our they their she her it its this that these those the an
    is isnt are arent was do does did dont doesnt didnt have havent had need want would could can cant should
    what when where who how why which much many time today tomorrow tonight morning afternoon
    and or but with for to of on at about from there here please just
    open close closed cost price appointment book cancel call help talk speak know make get take looking tell
    english spanish hurt hurts daughter husband wife
    """.split()  # noqa: SIM905 - a list of quoted words would be unreadable
)
