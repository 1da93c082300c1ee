"""ComfyUI's WebSocket: connected, drained, and read."""
