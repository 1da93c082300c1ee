"""The life of a task: what was asked for, the machine that runs it, its bill and its webhook."""
