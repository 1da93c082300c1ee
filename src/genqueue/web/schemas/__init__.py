"""Models of requests and responses: the source of the API document."""
