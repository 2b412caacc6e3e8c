"""The appointment book as the business sees it: read, told of, cancelled, exported, fed to calendars."""
