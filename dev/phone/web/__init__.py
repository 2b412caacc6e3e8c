"""The web phone: a page that calls the local stack through the fake phone network."""
