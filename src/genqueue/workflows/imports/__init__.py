"""Imported workflows: the literal inputs of a graph, the forms of AI apps, and the template documents made of them."""
