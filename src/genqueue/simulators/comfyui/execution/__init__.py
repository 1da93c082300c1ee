"""The simulated process: its queue, its worker, what it says and what it remembers."""
