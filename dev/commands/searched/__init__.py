"""Commands over what answers are found in: bring it in, look into it, search it, embed it."""
