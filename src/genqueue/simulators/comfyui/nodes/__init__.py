"""The node classes: their catalogue, and what each of them does."""
