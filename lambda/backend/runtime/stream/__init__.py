"""Streams answers out of AWS Lambda's Python runtime, which by itself can only return a whole one.

A Runtime API loop of our own: it takes the place of AWS's when ``AWS_LAMBDA_EXEC_WRAPPER`` names ``stream_bootstrap``.
Nothing else in the backend knows of it, so it can go the day AWS streams Python itself.
"""
