"""Values from speech: each kind of slot reads what a caller may have meant, all of it if that is open."""
