"""ComfyUI's WebSocket: keeps it connected, drains it, and turns its frames into signals."""
