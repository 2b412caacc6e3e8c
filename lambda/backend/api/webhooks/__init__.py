"""What Twilio asks and tells (``/voice...``), from a call's arrival to its end.

Routes read a webhook, the rules of ``calls`` decide, and ``proceed`` carries out what they decided, as TwiML.
"""
