"""HTTP: the API, the socket and the pages."""
