"""The backend of the assistant: Twilio webhooks, answers, records; on Lambda, or under uvicorn."""
