"""All that travels: frames of ConversationRelay, turns and their streams, the profile for the edge, credentials."""
