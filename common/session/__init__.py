"""One call: the state machine that decides what happens in it, and the parts of the state that it keeps."""
