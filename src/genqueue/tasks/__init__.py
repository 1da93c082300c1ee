"""What a task is: its states, its model, and what is reckoned about it. Pure."""
