"""The words of the interface, by name: (中文, English). DESIGN's table of statuses, and no other words for them."""

from genqueue.messages.kinds import ACCESS_FIELDS, BACKEND_KINDS

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
    "waiting": ("等待执行", "Waiting at the backend"),
    "executing": ("生成中", "Generating"),
    "fetching": ("取回结果", "Fetching results"),
    "stopping": ("停止中", "Stopping"),
    "unreachable": ("后端失联", "Backend unreachable"),
}

_STANDS: dict[str, tuple[str, str]] = {
    "READY": ("待启动", "ready to be started"),
    "PENDING": ("正在排队", "waiting"),
    "QUEUED": ("已提交给后端", "submitted"),
    "RUNNING": ("正在运行中", "running"),
    "RETRYING": ("正在等待重试", "waiting to be retried"),
    "SUCCESS": ("已完成", "done"),
    "FAILED": ("已失败", "failed"),
    "STOPPED": ("已停止", "stopped"),
}
"""What a task is, after 任务 and "The task is"."""

_ACTS: dict[str, tuple[str, str]] = {
    "start": ("启动", "started"),
    "retry": ("重试", "retried"),
    "stop": ("停止", "stopped"),
    "front": ("插到最前", "moved to the front"),
    "clear": ("清除", "cleared"),
    "unclear": ("恢复", "restored"),
    "delete": ("删除", "deleted"),
    "restore": ("恢复", "restored"),
    "change": ("修改", "changed"),
    "check": ("查询", "looked up"),
    "fetch": ("重新取回结果", "fetched again"),
    "adopt": ("认领运行", "matched with a run"),
    "forget": ("放弃", "forgotten"),
}
"""What is done to a task, after 不能 and "cannot be"."""

_MEDIA = {
    "image": ("图片", "a picture"),
    "mask": ("图片", "a picture"),
    "video": ("视频", "a video"),
    "audio": ("音频", "sound"),
}

_THINGS = {
    "task": ("任务", "task"),
    "batch": ("批次", "batch"),
    "backend": ("后端", "backend"),
    "workflow": ("工作流", "workflow"),
    "output": ("结果", "output"),
    "upload": ("上传的文件", "upload"),
    "file": ("文件", "file"),
    "preview": ("预览图", "preview"),
    "thumbnail": ("缩略图", "thumbnail"),
    "settings": ("设置", "settings"),
    "database": ("数据库", "database"),
}
"""What there is none of, after 找不到 and "There is no"."""

_STEPS = {
    "prepare": ("准备素材", "putting the inputs on the backend"),
    "submit": ("提交", "submitting"),
    "look_up": ("查询执行状态", "looking the run up"),
    "watch": ("跟踪执行", "following the run"),
    "cancel": ("停止执行", "stopping the run"),
    "collect": ("取回结果", "fetching the results"),
    "settle": ("记录结果", "writing down the outcome"),
    "orphan": ("结束遗留的执行", "ending what was left running"),
    "run": ("执行", "the run"),
    "connect": ("连接后端", "connecting with the backend"),
    "probe": ("检测后端", "probing the backend"),
    "catalog": ("读取后端的节点和模型", "reading the nodes and models of the backend"),
    "judge": ("判断后端能否执行", "judging what the backend can run"),
    "live": ("查看后端的队列", "reading the queue of the backend"),
    "request": ("处理请求", "answering the request"),
}
"""What was being done when something went wrong inside GenQueue."""

_DATABASES = {"opens": ("可以打开", "it opens"), "new": ("首次启动时创建", "it is made at the first start")}

_STORAGES = {"local": ("本机文件夹", "a folder of this machine")}

_KINDS = {
    name: WORDS[name] for name in ("text_to_image", "image_to_image", "text_to_video", "image_to_video", "workflow")
}

_SETTINGS = {
    **_KINDS,
    "me": ("用户信息", "you"),
    "installation": ("重试、超时和存储", "retries, limits and storage"),
}
"""The parts of the settings, after "the settings for"."""

_BACKEND_KINDS = {kind: words.name for kind, words in BACKEND_KINDS.items()}

_FIELDS = {name: words.label for name, words in ACCESS_FIELDS.items()}

ARGUMENT_WORDS = {
    "above_maximum": {"kind": _BACKEND_KINDS},
    "masked_value": {"label": _FIELDS},
    "missing_field": {"kind": _BACKEND_KINDS, "label": _FIELDS},
    "takes_no_files": {"kind": _BACKEND_KINDS},
    "unknown_field": {"kind": _BACKEND_KINDS},
    "address_of_kind": {"kind": _BACKEND_KINDS},
    "cancel_unsupported": {"kind": _BACKEND_KINDS},
    "comfyui_timeout": {"kinds": _BACKEND_KINDS},
    "live_unsupported": {"kind": _BACKEND_KINDS},
    "internal_error": {"step": _STEPS},
    "outcome_unknown": {"step": _STEPS},
    "not_found": {"what": _THINGS},
    "not_allowed": {"status": _STANDS, "action": _ACTS},
    "wrong_media": {"expected": _MEDIA},
    "expected_media": {"expected": _MEDIA},
    "GQ301_ok": {"state": _DATABASES},
    "GQ401_ok": {"where": _STORAGES},
    "settings_changed": {"node": _SETTINGS},
    "wrong_kind": {"kind": _KINDS, "asked": _KINDS},
    "graph_needs_workflow": {"kind": _KINDS},
}
"""Arguments of a message that are names of ours, and what each is called in its sentence."""
