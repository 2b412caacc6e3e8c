"""Set-up from PyPI and npm alone, on a machine that has Python, pip and make.

Standard library only: it runs before all else.
"""
