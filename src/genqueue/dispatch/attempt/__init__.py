"""One attempt under way: what is known of it, asking after it, and sending it."""
