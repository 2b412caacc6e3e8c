"""English: greetings, thanks and farewells."""
