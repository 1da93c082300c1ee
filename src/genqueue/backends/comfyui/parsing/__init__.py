"""Parses ComfyUI's JSON into our own types. Pure."""
