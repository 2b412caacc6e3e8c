"""TwiML as Twilio reads it: documents to verbs, as strictly as its schema."""
