"""How well callers of a business are answered: questions with the facts that must be heard, asked as in a call."""
