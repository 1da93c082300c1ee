"""The client of a ComfyUI server: `client.ComfyUI` is the entry point, the other modules are its parts."""
