"""How the backend runs: its settings and logs, as a server of its own, and as functions of AWS Lambda."""
