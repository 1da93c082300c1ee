"""What the command line says: (message zh, hint zh, message en, hint en). `GQnnn` are the findings of `check`."""

_ERRORS: dict[str, tuple[str, str, str, str]] = {
    "data_dir_in_use": (
        "另一个 GenQueue 进程正在使用数据文件夹 {path}",
        "请先结束它，或用 GENQUEUE_DATA_DIR 指定另一个文件夹。",
        "Another GenQueue process uses the data folder {path}",
        "End it first, or name another folder with GENQUEUE_DATA_DIR.",
    ),
    "port_taken": (
        "{host} 的端口 {port} 不能使用：{reason}",
        "请用 --port 指定另一个端口，--port 0 会自动选择。",
        "Port {port} of {host} cannot be used: {reason}",
        "Name another one with --port; --port 0 takes a free one.",
    ),
    "role_needs_postgresql": (
        "--role {role} 需要 PostgreSQL",
        "请设置 GENQUEUE_DATABASE_URL，或使用 --role all（单机）。",
        "--role {role} needs PostgreSQL",
        "Set GENQUEUE_DATABASE_URL, or use --role all on one machine.",
    ),
    "role_needs_storage": (
        "--role {role} 需要所有进程都能访问的文件存储",
        "请设置 GENQUEUE_STORAGE_URL：s3://桶/前缀，或 file:///共享文件夹（每台机器都挂载在同一路径）。",
        "--role {role} needs a storage that every process sees",
        "Set GENQUEUE_STORAGE_URL: s3://bucket/prefix, or file:///folder mounted at the same path on every machine.",
    ),
    "remote_not_allowed": (
        "{host} 会让其他机器也能访问",
        "如确需如此，请加上 --allow-remote，并设置 GENQUEUE_TOKEN。",
        "{host} lets other machines in",
        "If you mean it, add --allow-remote and set GENQUEUE_TOKEN.",
    ),
    "token_too_short": (
        "访问令牌只有 {length} 个字符，监听 {host} 至少需要 {least} 个",
        "请把 GENQUEUE_TOKEN 换成更长的随机字符，例如 openssl rand -hex 32 的输出。",
        "The access token has {length} characters; listening on {host} needs {least} at least",
        "Set GENQUEUE_TOKEN to something longer and random, such as what openssl rand -hex 32 prints.",
    ),
    "remote_needs_token": (
        "监听 {host} 需要访问令牌",
        "请把 GENQUEUE_TOKEN 设为一串不易猜到的字符。",
        "Listening on {host} needs an access token",
        "Set GENQUEUE_TOKEN to something that nobody guesses.",
    ),
    "cli_failed": (
        "命令意外失败：{reason}",
        "设置 GENQUEUE_LOG_LEVEL=debug 后重试可以看到详情；请把它反馈给我们。",
        "The command failed unexpectedly: {reason}",
        "Try again with GENQUEUE_LOG_LEVEL=debug to see more, and report it.",
    ),
    "cli_misused": (
        "命令写法不对：{reason}",
        "用法请看：{path} --help",
        "This command makes no sense: {reason}",
        "See: {path} --help",
    ),
    "cli_server_silent": (
        "数据文件夹 {path} 正被另一个 GenQueue 进程使用，但它没有应答",
        "请用 --server 指定它的地址，或结束那个进程。",
        "Another GenQueue process uses the data folder {path}, but no server answers",
        "Name its address with --server, or end that process.",
    ),
    "cli_not_our_server": (
        "这个地址不是 GenQueue 服务（状态码 {status}）",
        "请检查 --server 或 GENQUEUE_SERVER。",
        "This is not the address of a GenQueue server (status {status})",
        "Check --server or GENQUEUE_SERVER.",
    ),
    "cli_no_settings": (
        "文件 {path} 中没有 settings 节点",
        '文件格式应与 config.json 相同：{{"settings": {{...}}}}；可用 genqueue settings export 导出一份。',
        'The file {path} has no node "settings"',
        'It must look like config.json: {{"settings": {{...}}}}; genqueue settings export writes one.',
    ),
    "cli_file_unreadable": (
        "无法读取文件 {path}：{reason}",
        "请检查路径和文件内容。",
        "The file {path} cannot be read: {reason}",
        "Check its path and what it holds.",
    ),
    "cli_no_secret_in_file": (
        "文件 {path} 中没有可用的密钥",
        "文件应为 UTF-8 文本，第一行是密钥。",
        "The file {path} holds no key that can be used",
        "It must be UTF-8 text with the key as its first line.",
    ),
    "cli_file_unwritable": (
        "无法写入文件 {path}：{reason}",
        "请检查文件夹是否存在、是否可写。",
        "The file {path} cannot be written: {reason}",
        "Check that its folder exists and may be written to.",
    ),
    "cli_not_a_pair": (
        "{field} 应写成 名称=值，现在是 {value}",
        "例如 {field} width=512。",
        "{field} wants name=value, not {value}",
        "For example {field} width=512.",
    ),
    "cli_no_such_input": (
        "工作流中没有 {place}",
        "请写成 节点编号.输入名=文件，例如 3.image=cat.png。",
        "The graph has no {place}",
        "Write NODE.INPUT=FILE, for example 3.image=cat.png.",
    ),
    "cli_confirm_ids": (
        "--confirm 只能用于指定编号的任务",
        "请逐个写出任务编号。",
        "--confirm is for tasks that are named by their ids",
        "Name them one by one.",
    ),
    "cli_ids_or_filter": (
        "请指定任务编号，或用筛选条件（--status、--kind、--q、--batch、--all），二者选一",
        "",
        "Name tasks by their ids, or by filters (--status, --kind, --q, --batch, --all), not both and not neither",
        "",
    ),
    "cli_ambiguous_id": (
        "有多个任务的编号以 {id} 结尾",
        "请写出更多位数：{found}",
        "Several ids end with {id}",
        "Give more of it: {found}",
    ),
    "cli_needs_yes": (
        "{question}",
        "没有终端可以询问，请加上 --yes 确认。",
        "{question}",
        "There is no terminal to ask on: confirm with --yes.",
    ),
    "cli_variable_unset": (
        "环境变量 {name} 没有设置",
        "请先设置它再运行 {field}。",
        "The variable {name} is not set",
        "Set it before using {field}.",
    ),
    "cli_nothing_to_change": (
        "没有要修改的内容",
        "请至少给出一个选项，见 --help。",
        "There is nothing to change",
        "Give at least one option; see --help.",
    ),
}

_SAID: dict[str, tuple[str, str]] = {
    "cli_serving": (
        "GenQueue 已启动：{url}\n数据文件夹：{path}\n按 Ctrl-C 结束",
        "GenQueue runs at {url}\nData folder: {path}\nCtrl-C ends it",
    ),
    "cli_working": (
        "GenQueue worker 已启动，按 Ctrl-C 结束",
        "The GenQueue worker runs; Ctrl-C ends it",
    ),
    "cli_ending": (
        "正在结束……再按一次 Ctrl-C 立即退出",
        "Ending... Ctrl-C again ends at once",
    ),
    "cli_simulating": (
        "模拟的 ComfyUI {version} 已启动：{url}\n文件夹：{path}\n按 Ctrl-C 结束",
        "A simulated ComfyUI {version} runs at {url}\nFolder: {path}\nCtrl-C ends it",
    ),
    "cli_simulating_runninghub": (
        "模拟的 RunningHub 已启动：{url}\nAPI Key：{key}\n结果文件：{files}\n文件夹：{path}\n按 Ctrl-C 结束",
        "A simulated RunningHub runs at {url}\nAPI key: {key}\nResults: {files}\nFolder: {path}\nCtrl-C ends it",
    ),
    "cli_demo_runs": (
        "GenQueue 演示已启动：{url}\n模拟的 ComfyUI：{simulator}\n数据文件夹：{path}",
        "The GenQueue demo runs at {url}\nSimulated ComfyUI: {simulator}\nData folder: {path}",
    ),
    "cli_demo_first": (
        "正在执行第一批任务：文生图、图生图、文生视频、图生视频各两个",
        "Running a first batch: two tasks of each kind",
    ),
    "cli_demo_again": (
        "找到上次留下的 {count} 个任务，不再重新生成",
        "Found {count} tasks of earlier; nothing is generated again",
    ),
    "cli_outputs_lie": (
        "图片和视频保存在：{path}",
        "Pictures and clips lie in {path}",
    ),
    "cli_stays_up": (
        "在浏览器中打开 {url} 继续使用，按 Ctrl-C 结束",
        "Open {url} in a browser to go on; Ctrl-C ends it",
    ),
    "cli_waits_for_serve": (
        "{count} 个任务已保存；没有运行中的服务，运行 genqueue serve 后开始执行",
        "{count} tasks are saved; no server is running: they start with `genqueue serve`",
    ),
    "cli_nothing_unfinished": (
        "没有未完成的任务",
        "No task is unfinished",
    ),
    "cli_shown": (
        "显示 {shown} 个，共 {total} 个",
        "{shown} of {total}",
    ),
    "cli_done_with": (
        "已处理 {count} 个任务",
        "Done: {count} tasks",
    ),
    "cli_really_delete": (
        "删除 {tasks} 个任务和 {files} 个结果文件？",
        "Delete {tasks} tasks and {files} output files?",
    ),
    "cli_settings_exported": (
        "设置已导出：{path}",
        "Exported the settings to {path}",
    ),
    "cli_settings_imported": (
        "已从 {path} 导入设置：{parts}",
        "Imported from {path}: {parts}",
    ),
    "cli_exported": (
        "已导出 {count} 条记录：{path}",
        "Exported {count} records to {path}",
    ),
    "cli_graph_written": (
        "已写入工作流（{count} 个节点）：{path}",
        "Wrote the workflow ({count} nodes) to {path}",
    ),
    "cli_server_says": (
        "后端回答：{state}",
        "The backend says: {state}",
    ),
    "cli_workflow_added": (
        "已导入工作流“{name}”（{nodes} 个节点），编号 {id}",
        "Added the workflow “{name}” with {nodes} nodes; its id is {id}",
    ),
    "cli_workflow_archived": (
        "已归档工作流“{name}”；用 genqueue workflows restore {id} 恢复",
        "Archived the workflow “{name}”; `genqueue workflows restore {id}` takes it back",
    ),
    "cli_workflow_restored": (
        "已恢复工作流“{name}”",
        "Took the workflow “{name}” back",
    ),
    "cli_backend_added": (
        "已添加后端 {name}：{url}",
        "Added the backend {name}: {url}",
    ),
    "cli_backend_changed": (
        "已修改后端 {name}",
        "Changed the backend {name}",
    ),
    "cli_backend_removed": (
        "已删除后端 {name}",
        "Removed the backend {name}",
    ),
    "cli_backend_paused": (
        "后端 {name} 已暂停，不再接收新任务；还有 {busy} 个任务在上面执行",
        "The backend {name} is paused and gets nothing new; {busy} tasks still run there",
    ),
    "cli_backend_resumed": (
        "后端 {name} 已继续接收任务",
        "The backend {name} gets work again",
    ),
    "cli_backend_refreshes": (
        "将重新读取后端 {name} 的节点和模型",
        "The nodes and models of {name} are read anew",
    ),
    "cli_backend_usable": (
        "{name} 可用：版本 {version}，设备 {device}，{latency} 毫秒",
        "{name} can be used: version {version}, device {device}, {latency} ms",
    ),
    "cli_backend_unusable": (
        "{name} 现在不能使用：{reason}",
        "{name} cannot be used now: {reason}",
    ),
    "cli_remote_warning": (
        "注意：正在监听 {host}，同一网络中的其他机器都能连接；流量没有加密，请放在 HTTPS 反向代理之后",
        "Careful: listening on {host}, so every machine of this network can connect; traffic is not encrypted, "
        "put it behind an HTTPS proxy",
    ),
    "cli_checked": (
        "检查完成：{errors} 个错误，{warnings} 个警告",
        "Checked: {errors} errors, {warnings} warnings",
    ),
    "cli_heap": ("{files} 个文件，{size}", "{files} files, {size}"),
    "cli_nothing_to_clean": (
        "没有可清理的内容",
        "There is nothing to remove",
    ),
    "cli_would_clean": (
        "将清理 {outputs} 个结果、{uploads} 个未使用的素材和 {tasks} 个已结束的任务，共 {size}（仅预览，未删除）",
        "Would remove {outputs} results, {uploads} unused uploads and {tasks} ended tasks, {size} (nothing was removed)",
    ),
    "cli_really_clean": (
        "清理 {outputs} 个结果、{uploads} 个未使用的素材和 {tasks} 个已结束的任务，共 {size}？无法撤销",
        "Remove {outputs} results, {uploads} unused uploads and {tasks} ended tasks, {size}? This cannot be undone",
    ),
    "cli_cleaned": (
        "已清理 {outputs} 个结果、{uploads} 个未使用的素材和 {tasks} 个已结束的任务，共 {size}",
        "Removed {outputs} results, {uploads} unused uploads and {tasks} ended tasks, {size}",
    ),
    "cli_nothing_to_purge": (
        "没有等待清除的任务",
        "No deleted task waits to be purged",
    ),
    "cli_would_purge": (
        "将永久清除 {tasks} 个已删除的任务和 {files} 个文件，共 {size}（仅预览，未清除）",
        "Would purge {tasks} deleted tasks and {files} files, {size} (nothing was purged)",
    ),
    "cli_really_purge": (
        "永久清除 {tasks} 个已删除的任务和 {files} 个文件，共 {size}？无法恢复",
        "Purge {tasks} deleted tasks and {files} files, {size}? They cannot be restored then",
    ),
    "cli_purged": (
        "已清除 {tasks} 个已删除的任务和 {files} 个文件，共 {size}",
        "Purged {tasks} deleted tasks and {files} files, {size}",
    ),
    "cli_bin": (
        "{tasks} 个任务，{files} 个文件，{size}",
        "{tasks} tasks, {files} files, {size}",
    ),
    "cli_column_deleted": ("最近删除", "deleted"),
    "cli_column_free": ("剩余空间", "free"),
    "cli_column_outputs": ("结果", "results"),
    "cli_column_uploads": ("素材", "uploads"),
    "cli_column_unused_uploads": ("未使用的素材", "unused uploads"),
    "cli_column_ended_tasks": ("已结束的任务", "ended tasks"),
    "cli_column_events": ("事件", "events"),
    "cli_all_tasks": ("全部任务", "All tasks"),
    "cli_deleted_meanwhile": ("已被删除", "was deleted"),
    "cli_speed": ("{rate} 个/分钟", "{rate}/min"),
    "cli_node": ("节点", "node"),
    "cli_place": ("第 {place} 位", "place {place}"),
    "cli_done_about": ("预计 {time} 前完成", "done by about {time}"),
    "cli_state_new": ("未检测", "new"),
    "cli_state_ready": ("可用", "ready"),
    "cli_state_unreachable": ("连不上", "unreachable"),
    "cli_state_refused": ("不能使用", "refused"),
    "cli_state_suspect": ("异常", "suspect"),
    "cli_state_paused": ("{state}（已暂停）", "{state}, paused"),
    "cli_queue_counts": ("排队 {waiting} 个，执行中 {running} 个", "{waiting} waiting, {running} at backends"),
    "cli_queue_paused_since": ("已暂停，自 {at} 起：{reason}", "Paused since {at}: {reason}"),
    "cli_column_id": ("编号", "id"),
    "cli_column_kind": ("类型", "kind"),
    "cli_column_status": ("状态", "status"),
    "cli_column_created": ("创建时间", "created"),
    "cli_column_started": ("开始时间", "started"),
    "cli_column_completed": ("完成时间", "completed"),
    "cli_column_title": ("标题", "title"),
    "cli_column_workflow": ("工作流", "workflow"),
    "cli_column_place": ("排队位置", "place"),
    "cli_column_reason": ("原因", "reason"),
    "cli_column_next_probe": ("下次探测", "next probe"),
    "cli_column_next_retry": ("下次重试", "next retry"),
    "cli_column_message": ("提示", "message"),
    "cli_column_error": ("错误", "error"),
    "cli_column_executions": ("执行次数", "executions"),
    "cli_column_retries": ("重试次数", "retries"),
    "cli_column_cost": ("费用", "cost"),
    "cli_cost_coins": ("{coins} 币", "{coins} coins"),
    "cli_cost_third_party": ("第三方服务 {money}", "{money} for services of others"),
    "cli_cost_seconds": ("计费 {seconds} 秒", "{seconds} s billed"),
    "cli_column_remote_id": ("后端上的编号", "remote id"),
    "cli_column_params": ("参数", "parameters"),
    "cli_column_labels": ("标签", "labels"),
    "cli_column_actions": ("可用操作", "actions"),
    "cli_column_name": ("名称", "name"),
    "cli_column_url": ("地址", "url"),
    "cli_column_state": ("状态", "state"),
    "cli_column_busy": ("执行中", "busy"),
    "cli_column_default": ("默认", "default"),
    "cli_column_runnable": ("可运行", "runnable"),
    "cli_column_parameter": ("参数", "parameter"),
    "cli_column_type": ("类型", "type"),
    "cli_column_required": ("必填", "required"),
    "cli_column_allowed": ("可选值", "allowed"),
}

_FINDINGS: dict[str, tuple[str, str, str, str]] = {
    "GQ101": (
        "Python {found} 太旧",
        "请安装 Python {needed} 或更新的版本。",
        "Python {found} is too old",
        "Install Python {needed} or newer.",
    ),
    "GQ102": (
        "有一项设置不能使用：{reason}",
        "请对照 docs/settings.md 修改。",
        "A setting cannot be used: {reason}",
        "Correct it; see docs/settings.md.",
    ),
    "GQ201": (
        "数据文件夹 {path} 无法写入：{reason}",
        "请修改文件夹权限，或用 GENQUEUE_DATA_DIR 指定另一个文件夹。",
        "The data folder {path} cannot be written to: {reason}",
        "Change its permissions, or name another folder with GENQUEUE_DATA_DIR.",
    ),
    "GQ202": (
        "磁盘空间不足：{path} 只剩 {free_mb} MB",
        "请清理磁盘，或把数据文件夹移到更大的磁盘。",
        "Little disk space: {free_mb} MB are left at {path}",
        "Free some, or move the data folder to a larger disk.",
    ),
    "GQ203": (
        "磁盘写入很慢：每次落盘 {ms} 毫秒",
        "每个任务提交时都要落盘；请把数据文件夹放在固态硬盘上，不要放在网络盘上。",
        "The disk is slow: {ms} ms for each write that must be safe",
        "Every submission waits for one; use a solid-state disk and no network folder.",
    ),
    "GQ301": (
        "数据库打不开：{reason}",
        "请检查 GENQUEUE_DATABASE_URL、数据库服务和网络；SQLite 文件损坏时请从备份恢复。",
        "The database cannot be opened: {reason}",
        "Check GENQUEUE_DATABASE_URL, the server and the network; restore a damaged SQLite file from a backup.",
    ),
    "GQ302": (
        "数据库文件已损坏：{found}",
        "{advice}",
        "The database file is damaged: {found}",
        "{advice}",
    ),
    "GQ303": (
        "数据库结构是 {present}，当前版本需要 {newest}",
        "较旧的数据库会在下次启动时自动升级（请先备份）；较新的数据库需要升级 GenQueue。",
        "The database has schema {present}, this version needs {newest}",
        "An older one is upgraded at the next start (make a backup first); for a newer one update GenQueue.",
    ),
    "GQ304": (
        "数据库中保存的任务计数与任务不符",
        "任务本身没有问题。请运行 genqueue check --repair 重新计数。",
        "The counts kept in the database are not those of the tasks",
        "The tasks themselves are fine. Run genqueue check --repair to count them anew.",
    ),
    "GQ305": (
        "数据库最近一次备份在 {hours} 小时前（应每 {every} 小时一次）",
        "服务运行时会自动备份；请查看日志中的 backup_failed，或运行 genqueue backup。",
        "The newest backup of the database is {hours} hours old; there should be one every {every} hours",
        "A running server makes them by itself: look for `backup_failed` in its log, or run `genqueue backup`.",
    ),
    "GQ306": (
        "一次数据库恢复中途被打断",
        "下次启动会自动完成，无需其他操作。",
        "Restoring the database was cut off",
        "The next start finishes it by itself.",
    ),
    "GQ308": (
        "备份 {file} 属于另一个数据库（{installation}）",
        "它不算作这里的备份，也不会被自动清理。不是有意放在这里的话，请移走或删除。",
        "The backup {file} is of another database ({installation})",
        "It does not count as a backup of this one and is never rotated away. Move or delete it, unless it is meant to lie"
        " here.",
    ),
    "GQ309": (
        "备份 {file} 已损坏：{reason}",
        "它不能用来恢复。可以删除；运行 genqueue backup 生成新的备份。",
        "The backup {file} is damaged: {reason}",
        "It cannot be restored and may be deleted; `genqueue backup` makes a new one.",
    ),
    "GQ307": (
        "这些旧备份中以明文保存着后端的密码：{files}",
        "现在的数据库已加密。不再需要这些备份时请删除，或更换后端的密码。",
        "These old backups hold secrets of backends in plain text: {files}",
        "The database is encrypted by now. Delete them when they are not needed any more, or change the secrets at the backends.",
    ),
    "GQ401": (
        "文件存储不能使用：{reason}",
        "请检查文件夹权限，或 GENQUEUE_STORAGE_URL 和对象存储的密钥。",
        "The file storage cannot be used: {reason}",
        "Check the folder's permissions, or GENQUEUE_STORAGE_URL and the keys of the object storage.",
    ),
    "GQ501": (
        "{host}:{port} 已被其他程序占用",
        "请结束占用端口的程序，或设置 GENQUEUE_PORT。",
        "Another program has {host}:{port}",
        "End it, or set GENQUEUE_PORT.",
    ),
    "GQ601": (
        "还没有添加任何后端，任务会一直等待",
        "运行 genqueue backends add --name 名称 --url http://地址:8188，或 genqueue demo 试用。",
        "There is no backend yet: tasks will wait",
        "Run genqueue backends add --name NAME --url http://ADDRESS:8188, or try genqueue demo.",
    ),
    "GQ602": (
        "后端 {name}（{url}）不能使用：{reason}",
        "{advice}",
        "The backend {name} ({url}) cannot be used: {reason}",
        "{advice}",
    ),
    "GQ701": (
        "{tasks} 个任务没有后端能执行，例如“{title}”。{what}",
        "请在某个后端上安装缺少的节点或模型后刷新，或停止这些任务。",
        "No backend can run {tasks} tasks, one of them “{title}”. {what}",
        "Install the missing nodes or models on a backend and refresh it, or stop these tasks.",
    ),
    "GQ801": (
        "系统时钟不对：比程序安装的时间还早",
        "请校准系统时间。",
        "The clock is wrong: it is before this program was installed",
        "Set the clock.",
    ),
    "GQ802": (
        "系统时钟倒退了：数据库中最新的任务在 {seconds} 秒之后",
        "请校准系统时间，否则排队顺序和重试时间会不准确。",
        "The clock went back: the newest task is {seconds} seconds in the future",
        "Set the clock, or order and retries will be off.",
    ),
    "GQ803": (
        "{at}: {what}",
        "请开启自动校时（如 systemd-timesyncd、chrony），避免时钟跳变。",
        "{at}: {what}",
        "Let a time service set the clock (systemd-timesyncd, chrony), so that it does not jump.",
    ),
}

_WELL: dict[str, tuple[str, str]] = {
    "GQ101_ok": ("Python {found}", "Python {found}"),
    "GQ102_ok": ("设置有效", "The settings are valid"),
    "GQ201_ok": ("数据文件夹可写：{path}", "The data folder can be written to: {path}"),
    "GQ202_ok": ("剩余磁盘空间 {free_mb} MB", "{free_mb} MB of disk space are free"),
    "GQ203_ok": ("磁盘落盘 {ms} 毫秒", "A safe write takes {ms} ms"),
    "GQ301_ok": ("数据库可用（{state}）", "The database is usable ({state})"),
    "GQ302_ok": ("数据库完好", "The database is whole"),
    "GQ303_ok": ("数据库结构是最新的（{present}）", "The schema is current ({present})"),
    "GQ304_ok": ("任务计数正确", "The counts are those of the tasks"),
    "GQ305_ok": ("数据库有备份：{newest}", "The database is backed up: {newest}"),
    "GQ401_ok": ("文件存储可用（{where}）", "The file storage works ({where})"),
    "GQ501_ok": ("地址可用：{url}", "The address is ours: {url}"),
    "GQ602_ok": ("后端 {name} 可用（{version}）", "The backend {name} can be used ({version})"),
    "GQ801_ok": ("系统时钟正常", "The clock looks right"),
}

CLI: dict[str, tuple[str, str, str, str]] = {
    **_ERRORS,
    **_FINDINGS,
    **{code: (zh, "", en, "") for code, (zh, en) in (_SAID | _WELL).items()},
}
