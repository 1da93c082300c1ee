"""`genqueue submit`: requests from words, and waiting for what becomes of them."""
