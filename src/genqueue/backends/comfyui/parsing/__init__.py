"""What ComfyUI's JSON means. Pure."""
