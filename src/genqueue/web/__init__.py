"""The HTTP server: the API, the WebSocket and the pages."""
