"""The API as commands see it: of the running server, or of the same program inside this process."""
