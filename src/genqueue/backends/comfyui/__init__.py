"""ComfyUI, the program one runs on one's own machines. `client.ComfyUI` is the way in; the rest is its parts."""
