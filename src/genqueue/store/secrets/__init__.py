"""Secrets: the encryption key, the credentials of backends sealed with it, and browser sessions."""
