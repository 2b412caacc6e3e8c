"""All that travels, as types: ConversationRelay frames, turns, call events, hand-off, the edge profile, credentials."""
