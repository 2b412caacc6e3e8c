"""Profiles: one YAML file per business, checked, stored in versions, cached for seconds."""
