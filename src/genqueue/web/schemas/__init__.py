"""What may be sent to us and what we answer, as models: the source of the API document."""
