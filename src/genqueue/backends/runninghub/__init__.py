"""RunningHub, ComfyUI in the cloud: its client, its codes, and how its answers are read."""
