"""Graphs in ComfyUI's API format: their checks, and how one is extracted from what was submitted."""
