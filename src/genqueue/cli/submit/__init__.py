"""`genqueue submit`: builds requests from the command line, and waits for their tasks."""
