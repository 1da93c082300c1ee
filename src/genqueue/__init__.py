"""GenQueue (生成任务队列): a durable task queue and studio in front of ComfyUI and RunningHub."""

__version__ = "0.1.0"
