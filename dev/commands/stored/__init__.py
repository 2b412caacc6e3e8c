"""Commands over what calls leave behind: records, appointments, messages, notices."""
