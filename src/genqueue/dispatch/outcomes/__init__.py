"""What becomes of a task when its run has ended, failed, vanished, or takes too long."""
