"""The words of the interface, by name: (中文, English). DESIGN's table of statuses, and no other words for them."""

STATUS_WORDS: dict[str, tuple[str, str]] = {
    "READY": ("待启动", "Ready"),
    "PENDING": ("排队中", "Waiting"),
    "QUEUED": ("已提交", "Submitted"),
    "RUNNING": ("运行中", "Running"),
    "RETRYING": ("异常 · 待重试", "Will retry"),
    "SUCCESS": ("已完成", "Done"),
    "FAILED": ("失败", "Failed"),
    "STOPPED": ("已停止", "Stopped"),
}

WORDS: dict[str, tuple[str, str]] = {
    "text_to_image": ("文生图", "Text to image"),
    "image_to_image": ("图生图", "Image to image"),
    "text_to_video": ("文生视频", "Text to video"),
    "image_to_video": ("图生视频", "Image to video"),
    "workflow": ("工作流", "Workflow"),
    "uploading": ("上传素材", "Uploading inputs"),
    "submitting": ("提交中", "Submitting"),
    "waiting": ("等待执行", "Waiting at the server"),
    "executing": ("生成中", "Generating"),
    "fetching": ("取回结果", "Fetching results"),
    "stopping": ("停止中", "Stopping"),
    "unreachable": ("后端失联", "Server unreachable"),
}
