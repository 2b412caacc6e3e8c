"""What Twilio is told to do, as TwiML; each attribute is set on purpose, whatever Twilio's default may become."""
