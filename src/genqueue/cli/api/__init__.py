"""The API as commands use it: that of the running server, or that of the same program inside this process."""
