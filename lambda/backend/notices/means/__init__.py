"""How a notice leaves: by webhook, by e-mail, by text message."""
