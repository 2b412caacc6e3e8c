"""What `guru call` does with a line: plays a script or lets somebody type, writes the transcript, and reports.

``play_script`` and ``Move`` are for whoever places scripted calls (the demo, scenarios); ``call_report`` makes the
JSON document of a call from its turns and from what the edge recorded of it in the database.
"""

from __future__ import annotations

from dev.phone.calling.records import Outcome, read_outcomes
from dev.phone.calling.report import call_report
from dev.phone.calling.runtime import edge_runtime
from dev.phone.calling.script import Move, play_script

__all__ = ["Move", "Outcome", "call_report", "edge_runtime", "play_script", "read_outcomes"]
