"""English words that hold sentences together: they count less in a question, and tell the language of a text."""

from __future__ import annotations

from typing import Final

FUNCTION_WORDS: Final = frozenset(
    """
    a an the this that these those there here
    i me my mine myself we us our ours you your yours he him his she her hers it its they them their theirs one
    and or but nor so if then than as because while though although whether
    of in on at by for with from to into onto about over under between through during without within against
    up down out off after before again until
    is am are was were be been being do does did doing done have has had having
    can could will would shall should may might must
    not no yes only just also too very more most much many some any all both each every other another such same own
    what which who whom whose when where why how
    s t d ll re ve m don doesn didn isn aren wasn weren won wouldn can cannot couldn shouldn haven hasn hadn let
    please ok okay
    """.split()  # noqa: SIM905 - a list of quoted words would be unreadable
)
