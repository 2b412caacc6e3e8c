"""Spanish: greetings, thanks and farewells."""
