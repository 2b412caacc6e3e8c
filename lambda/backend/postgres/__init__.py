"""The database: how it is reached, and the schema that it is brought to."""
