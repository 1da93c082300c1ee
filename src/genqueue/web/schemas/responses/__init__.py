"""Models of responses, one module per noun."""
