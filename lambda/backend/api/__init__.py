"""The HTTP API: the app, who may ask it, and its routes for Twilio and for the relay."""
