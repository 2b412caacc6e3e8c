"""The credentials of whoever asks: Twilio by its signature, the relay by token and signature."""
