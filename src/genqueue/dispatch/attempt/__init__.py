"""One attempt under way: its state in memory, its limits, preparing and submitting it, and looking it up."""
