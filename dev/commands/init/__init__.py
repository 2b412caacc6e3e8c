"""`guru init`: a business of one's own, from what a website or a folder tells and from what is asked."""
