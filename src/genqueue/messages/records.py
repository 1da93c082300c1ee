"""The words of the records that sheet-driven tools keep. Programs read them: they are the same in every language."""

RECORD_STATUS = {
    "READY": "待处理",
    "PENDING": "在处理中",
    "QUEUED": "在处理中",
    "RUNNING": "在处理中",
    "RETRYING": "在处理中",
    "SUCCESS": "已完成",
    "FAILED": "失败",
    "STOPPED": "已停止",
}

IMAGE_TO_VIDEO = "图生视频"

DEMO_SUFFIX = "（演示"
"""Begins what the name of a built-in workflow says beyond the kind of work."""
