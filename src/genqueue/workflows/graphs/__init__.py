"""Graphs in ComfyUI's API format, and getting at one in what somebody hands over."""
