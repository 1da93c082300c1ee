"""The routes of the API, by the noun that they are about."""
