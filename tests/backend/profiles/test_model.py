"""What a profile says when it leaves things out, and that the edge understands its part."""

from __future__ import annotations

from dataclasses import fields

from backend.profiles.model import Edge
from common.wire.profile import EdgeProfile, edge_profile
from tests.backend.harness import bakery


def test_a_recogniser_gets_its_usual_model_unless_the_profile_names_one() -> None:
    speech = bakery().languages
    assert (speech["en"].recogniser, speech["es"].recogniser) == ("nova-3-general", "telephony")
    assert speech["en"].model_copy(update={"speech_model": "flux"}).recogniser == "flux"


def test_the_edge_knows_every_setting_that_a_profile_has_for_it() -> None:
    filled_in_by_the_webhook = {
        "greeting",
        "codes",
        "max_call_s",
        "workflow",
        "business",
        "keeps",
        "reachable",
        "closed",
        "urgent",
        "emergency_number",
        "named",
        "crisis_line",
        "takes_messages",
        "reconnects",
    }
    assert {*Edge.model_fields, *filled_in_by_the_webhook} == {field.name for field in fields(EdgeProfile)}


def test_what_a_profile_leaves_out_is_the_edges_own_default() -> None:
    assert edge_profile(Edge().model_dump(mode="json")) == EdgeProfile()
