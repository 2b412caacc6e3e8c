"""One ConversationRelay session as Twilio runs it, and the socket that carries it."""
