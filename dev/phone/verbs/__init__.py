"""The verbs of a document, carried out one by one."""
