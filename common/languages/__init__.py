"""The languages that callers may speak: one package each, of values and tables alone."""

from __future__ import annotations

# The engines read the tables while they are imported, so they come first, whichever module is asked for.
from common import intents as intents
from common import numbers as numbers
from common import phrases as phrases
from common import signals as signals
