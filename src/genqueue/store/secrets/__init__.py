"""What lets somebody in: the key, credentials of backends sealed with it, and sessions of browsers."""
