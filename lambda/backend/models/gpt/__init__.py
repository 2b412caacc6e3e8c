"""GPT by OpenAI's SDK, or whatever else speaks its Chat Completions API."""
