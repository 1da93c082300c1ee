"""What we say about tasks and the queue: (message zh, hint zh, message en, hint en)."""

_ENDS: dict[str, tuple[str, str, str, str]] = {
    "comfyui_timeout": (
        "ComfyUI 工作流连接超时",
        "后端恢复后会自动重试，无需操作。",
        "Connecting to ComfyUI timed out",
        "It is tried again by itself when the backend is back.",
    ),
    "backend_unreachable": (
        "连续 {tries} 次都连不上后端，已放弃",
        "请检查后端后点击“重试”。",
        "No backend could be reached in {tries} tries",
        "Check the backend, then retry.",
    ),
    "backend_abandoned": (
        "后端 {backend} 长时间失联，任务已交还队列",
        "",
        "The backend {backend} has been away too long; the task went back to the queue",
        "",
    ),
    "server_wedged": (
        "后端 {backend} 没有反应，也停不下正在执行的任务",
        "只有重启该后端才能恢复。",
        "The backend {backend} is stuck and does not stop what it runs",
        "Only a restart of that backend helps.",
    ),
    "runs_when_back": (
        "{backends} 恢复后可运行",
        "现在提交的任务会排队等待，后端恢复后自动开始。",
        "Runs when {backends} is back",
        "What is submitted now waits and starts by itself.",
    ),
    "server_lacks": (
        "后端缺少：{what}",
        "请安装缺少的节点或模型后刷新。",
        "The backend lacks: {what}",
        "Install the missing nodes or models, then refresh.",
    ),
    "other_backend": (
        "任务指定的后端已不存在",
        "请不指定后端，或指定另一台后端重新提交。",
        "The backend that the task names is not there any more",
        "Submit it without a backend, or with another one.",
    ),
    "paid_not_allowed": (
        "该后端按次收费，任务没有允许付费",
        "如确需付费执行，请为该任务允许付费执行；命令行使用 genqueue tasks change --allow-paid。",
        "Runs on this backend cost money, which the task does not allow",
        "If you want to pay for it, allow paid runs for the task (`genqueue tasks change --allow-paid`).",
    ),
    "other_kind": (
        "这类后端不能执行该工作流（需要 {kind}）",
        "请添加能够执行它的后端。",
        "This kind of backend does not run the workflow (it needs {kind})",
        "Add a backend that does.",
    ),
    "takes_no_files": (
        "{kind} 后端不接收输入文件",
        "请添加或选择能接收文件的后端。",
        "A backend of the kind {kind} takes no input files",
        "Add or choose a backend that takes files.",
    ),
    "no_outputs": (
        "执行成功，但 {backend} 上没有生成任何文件。各节点给出的内容：{nodes}",
        "请检查工作流是否包含保存节点；只显示数值或只向 ComfyUI 页面发送结果的节点不会留下文件。",
        "The run succeeded, but left no file on {backend}. What its nodes gave: {nodes}",
        "Check that the workflow has a node that saves; one that only shows values or sends to ComfyUI's page leaves none.",
    ),
    "fetch_failed": (
        "结果 {filename} 没能取回保存：{reason}",
        "排除原因后点击“重新取回”；后端上的文件还在，不需要重新生成。",
        "The result {filename} could not be fetched and stored: {reason}",
        "Remove the reason, then fetch again: nothing has to be generated anew while the backend has the file.",
    ),
    "cached_file_gone": (
        "{backend} 从缓存中给出了结果，但结果文件 {filename} 已被删除",
        "节点缓存已清空，请点击“重试”重新生成。",
        "The backend {backend} answered from its cache, and the file {filename} of that result is deleted",
        "Its cache of nodes was freed; retry to generate it again.",
    ),
    "sent_as_frames": (
        "节点 {nodes} 的结果只发给了 ComfyUI 的页面，没有保存；其他结果已取回",
        "如需保存，请换成 SaveImage。",
        "The result of node {nodes} was only sent to ComfyUI's page and is not saved; the other results are here",
        "Use SaveImage instead to have it saved.",
    ),
    "file_gone": (
        "后端上已没有结果文件 {filename}",
        "请点击“重试”重新生成。",
        "The backend no longer has the result {filename}",
        "Retry to generate it again.",
    ),
    "result_gone": (
        "后端 {backend} 已不记得这次执行，也找不到它的结果文件",
        "请点击“重试”重新生成。",
        "The backend {backend} knows nothing of this run any more and has none of its files",
        "Retry to generate it again.",
    ),
    "outputs_cleaned": (
        "结果文件已按保留设置清理",
        "如需要，请重新提交。",
        "Its results were removed, as the settings of this studio say",
        "Submit it again if you need them.",
    ),
    "run_timeout": (
        "在 {backend} 上执行超过 {minutes} 分钟，已停止",
        "请减小尺寸、步数或时长，或放宽执行时限。",
        "It ran for more than {minutes} minutes on {backend} and was stopped",
        "Use a smaller size, fewer steps or a shorter clip, or raise the limit.",
    ),
    "queued_timeout": (
        "后端 {backend} 收下任务后超过 {minutes} 分钟没有开始执行，已撤回",
        "请查看该后端是否正常（可能需要重启），然后点击“重试”。",
        "The backend {backend} did not begin the task within {minutes} minutes; it was taken back",
        "See whether that backend works (it may need a restart), then retry.",
    ),
    "run_again": (
        "第 {times} 次执行失败，稍后自动再次执行（最多 {most} 次）",
        "",
        "Run {times} failed; it is run again by itself, {most} times at most",
        "",
    ),
    "too_many_executions": (
        "执行失败，重试超过{times}次",
        "请查看最后一次的错误，修正后点击“重试”。",
        "The run failed {times} times",
        "See the last error, correct it, then retry.",
    ),
    "run_unreadable": (
        "后端 {backend} 说不清这次执行的结果，已不再等待",
        "",
        "The server {backend} could not tell what became of this run; it is not waited for any more",
        "",
    ),
    "stopped_at_server": (
        "在后端 {backend} 上被停止",
        "如需继续，请点击“启动”。",
        "Stopped at the backend {backend}",
        "Start it again if you still want it.",
    ),
    "cancel_unsupported_running": (
        "后端 {backend} 不能中止已提交的执行：这次执行会继续到结束，费用照常计算",
        "结束后，它的结果会取回并保留在这个任务里。结束前重新启动需要确认。",
        "The backend {backend} cannot end this run: it goes on to its end and is paid for",
        "Its result is then fetched and kept with this task. Starting the task before that needs a confirmation.",
    ),
    "kept_after_stop": (
        "停止后，这次执行仍在后端 {backend} 上结束，结果已取回",
        "任务保持“已停止”，结果可正常使用。",
        "After the stop the run ended on the backend {backend} all the same; its result was fetched",
        "The task stays stopped; its result can be used like any other.",
    ),
    "taken_back": (
        "后端 {backend} 出现异常，任务在撤回时已开始执行，随后被中断",
        "请检查该后端，然后点击“重试”。",
        "The backend {backend} was in trouble; the task had begun when it was taken back, and was interrupted",
        "See to that backend, then retry the task.",
    ),
    "vanished": (
        "后端 {backend} 丢失了这个任务（可能重启过）",
        "请检查该后端。任务若已失败，请点击“重试”。",
        "The backend {backend} has lost this task (it may have restarted)",
        "See to that backend. Retry the task if it has failed.",
    ),
    "poison": (
        "任务执行时后端 {backends} 退出或失去响应，共 {times} 次，已停止尝试",
        "很可能是这个工作流使后端崩溃（例如显存不足），请调整后再试。",
        "The backends {backends} went down or hung while this task ran, {times} times in all; it is not tried again",
        "This workflow probably kills the backend (out of memory, for one); change it, then retry.",
    ),
    "input_gone": (
        "素材 {filename} 已不存在",
        "请重新上传后提交新任务。",
        "The input {filename} no longer exists",
        "Upload it again and submit a new task.",
    ),
}

_WAITING: dict[str, tuple[str, str, str, str]] = {
    "no_backend": (
        "还没有连接任何后端",
        "请在“后端”中添加一台，任务会自动开始。",
        "No backend is connected yet",
        "Add one under Backends; the task then starts by itself.",
    ),
    "backends_unreachable": (
        "可用的后端都连不上，恢复后自动继续",
        "会一直自动探测，无需操作。",
        "Every backend for this is out of reach; it goes on when one is back",
        "It is checked by itself until it is back.",
    ),
    "backends_full": (
        "能执行它的后端暂时不再接收任务：{names}",
        "有空位后会自动提交，无需操作，不计入重试。",
        "The backends for this take no more tasks for now: {names}",
        "It is sent by itself when there is a place, and no try is counted.",
    ),
    "daily_limit_reached": (
        "今天在 {names} 上的花费已达到每日上限（{limit} 币）",
        "明天会自动继续；也可以在“后端”中提高每日上限。",
        "What today's runs on {names} cost has reached the limit of the day ({limit} coins)",
        "It goes on by itself tomorrow; or raise the limit of the day under Backends.",
    ),
    "batch_limit_reached": (
        "这个批次在 {names} 上的花费已达到每批上限（{limit} 币）",
        "请在“后端”中提高每批上限，或停止这个批次。",
        "What the runs of this batch on {names} cost has reached the limit of a batch ({limit} coins)",
        "Raise the limit of a batch under Backends, or stop the batch.",
    ),
    "backends_refused": (
        "能执行它的后端现在不接受任务：{names}",
        "请在“后端”中查看原因，解决后任务自动开始。",
        "The backends for this take no tasks now: {names}",
        "See the reason under Backends; the task starts by itself when it is mended.",
    ),
}

_THERE: dict[str, tuple[str, str, str, str]] = {
    "backend_away": (
        "后端 {backend} 失联，恢复后继续",
        "时限照常计算；如果后端已执行完，恢复后会取回结果。",
        "The backend {backend} is away; it goes on when that is back",
        "The time limit goes on; what the backend has finished is collected when it is back.",
    ),
    "backend_not_asked": (
        "暂时无法向后端 {backend} 查询这个任务",
        "请在“后端”中查看原因。",
        "The backend {backend} cannot be asked about this task now",
        "See the reason under Backends.",
    ),
    "behind_given_up": (
        "能执行它的后端还在执行已停止或超时的任务，结束之前不会开始新的任务：{names}",
        "结束后自动继续；若迟迟不结束，请在那个后端上停止它，或重启后端。",
        "The backends for this still execute runs that were stopped or took too long, and begin nothing new before these have ended: {names}",
        "It goes on by itself then. If such a run does not end, stop it at the backend, or restart the backend.",
    ),
    "behind_others": (
        "在后端 {backend} 上排队，前面还有 {ahead} 个任务，其中 {foreign} 个不是在这里提交的",
        "轮到后自动执行，无需操作。",
        "It waits at {backend} behind {ahead} others, {foreign} of which were not submitted here",
        "It runs by itself when its turn comes.",
    ),
}

_PAUSED: dict[str, tuple[str, str, str, str]] = {
    "paused_by_user": (
        "由用户暂停",
        "",
        "a user paused it",
        "",
    ),
    "paused_queue": (
        "整个队列已暂停：{cause}",
        "正在执行的任务会继续；点击“恢复队列”或运行 genqueue queue resume 后，等待的任务自动开始。",
        "The whole queue is paused: {cause}",
        "What runs goes on; resume the queue (or `genqueue queue resume`), and what waits starts by itself.",
    ),
    "paused_backends": (
        "可用的后端已暂停：{names}",
        "在“后端”中点击“恢复”，或运行 genqueue backends resume 名称。",
        "The backends for this are paused: {names}",
        "Resume one under Backends, or with `genqueue backends resume NAME`.",
    ),
}

_AFTER_A_RESTART: dict[str, tuple[str, str, str, str]] = {
    "outcome_forgotten": (
        "不知道这个任务是否已在付费后端执行过，已放弃查询",
        "如仍需要结果，请点击“重试”。",
        "Nobody can tell whether this task has run on the paid backend; it was forgotten",
        "Retry it if you still want the result.",
    ),
    "outcome_unknown": (
        "不知道这个任务是否已在付费后端执行过",
        "为避免重复付费，它不会自动重新执行。请先到该平台查看，再选择“已执行”、“重新执行”或“放弃”。",
        "Nobody can tell whether this task has run on the paid backend",
        "It is not run again by itself, as that may cost twice. Look there first; then say that it ran, run it again, or forget it.",
    ),
    "not_resumed": (
        "程序启动时未自动恢复：创建于 {since} 之前",
        "如仍需要，请点击“启动”。",
        "Not resumed at the start of the program: created before {since}",
        "Start it if you still want it.",
    ),
    "paused_after_restore": (
        "数据库刚从备份恢复，之后完成的任务可能会重新排队",
        "",
        "the database was restored from a backup, so what was done since may wait again",
        "",
    ),
    "paused_after_crashes": (
        "十分钟内有多个任务因 GenQueue 内部出错而失败，请先查看日志或反馈",
        "",
        "several tasks failed within ten minutes because something went wrong inside GenQueue; see the log before you resume",
        "",
    ),
    "paused_after_crash": (
        "上一次没有正常结束",
        "",
        "the last run had no clean end",
        "",
    ),
}

_SENTENCES: dict[str, tuple[str, str, str, str]] = {
    "queue_no_backend": (
        "还没有连接后端，添加一台后任务会自动开始。",
        "",
        "No backend is connected yet; add one and tasks start by themselves.",
        "",
    ),
    "queue_unreachable": (
        "后端暂时连不上，{waiting} 个任务在安全等待，恢复后自动继续。",
        "",
        "No backend can be reached just now; {waiting} tasks wait safely and go on when one is back.",
        "",
    ),
    "queue_unreachable_empty": (
        "后端暂时连不上，现在提交的任务会排队等它恢复。",
        "",
        "No backend can be reached just now; what is submitted meanwhile waits and starts when one is back.",
        "",
    ),
    "queue_no_room": (
        "结果没有地方存放，{waiting} 个任务在安全等待，腾出空间后自动继续。",
        "",
        "There is no room for results; {waiting} tasks wait safely and go on when there is.",
        "",
    ),
    "space_low": (
        "磁盘只剩 {free_gb} GB，请尽快清理",
        "运行 genqueue space show 查看可以清理的内容。",
        "Only {free_gb} GB are left on the disk; make room soon",
        "genqueue space show tells what could go.",
    ),
    "space_full": (
        "磁盘只剩 {free_gb} GB，暂停提交新任务，腾出空间后自动继续",
        "运行 genqueue space show 查看可以清理的内容。",
        "Only {free_gb} GB are left on the disk; nothing new is sent until there is room",
        "genqueue space show tells what could go.",
    ),
    "space_away": (
        "文件存储暂时不可用（{reason}），暂停提交新任务，恢复后自动继续",
        "请检查磁盘或对象存储。",
        "The file storage cannot be used now ({reason}); nothing new is sent until it can",
        "Check the disk or the object storage.",
    ),
    "clock_forward": (
        "系统时钟被调快了 {by}。等待中的任务已相应调整，剩余时间和顺序不变；此前的记录仍显示旧时钟的时间。",
        "",
        "The clock of the machine was put forward by {by}. What waits was moved with it, with the same time left and in the"
        " same order; what is over shows the time of the clock before.",
        "",
    ),
    "clock_back": (
        "系统时钟被调慢了 {by}。等待中的任务已相应调整，剩余时间和顺序不变；此前的记录仍显示旧时钟的时间。",
        "",
        "The clock of the machine was put back by {by}. What waits was moved with it, with the same time left and in the"
        " same order; what is over shows the time of the clock before.",
        "",
    ),
    "queue_paused": (
        "队列已暂停（{cause}），{waiting} 个任务在安全等待，恢复队列后开始。",
        "",
        "The queue is paused ({cause}); {waiting} tasks wait safely and start when it is resumed.",
        "",
    ),
    "queue_paused_empty": (
        "队列已暂停（{cause}），现在提交的任务会等到队列恢复。",
        "",
        "The queue is paused ({cause}); what is submitted meanwhile starts when it is resumed.",
        "",
    ),
    "queue_backends_paused_empty": (
        "所有可用的后端都已暂停，现在提交的任务会等到后端恢复。",
        "",
        "Every backend that could work is paused; what is submitted meanwhile waits.",
        "",
    ),
    "queue_backends_paused": (
        "所有可用的后端都已暂停，{waiting} 个任务在安全等待。",
        "",
        "Every backend that could work is paused; {waiting} tasks wait safely.",
        "",
    ),
    "queue_idle": (
        "现在没有排队，提交后马上开始。",
        "",
        "Nothing is waiting; what you submit starts at once.",
        "",
    ),
    "queue_running": (
        "正在生成 {running} 个任务，前面没有人排队。",
        "",
        "Nobody waits before you; tasks being generated: {running}.",
        "",
    ),
    "queue_mine": (
        "你的下一个任务排在第 {place} 位，{ready} 台后端正在工作，可以放心去做别的事。",
        "",
        "Your next task is number {place} in the queue. Backends working: {ready}. Feel free to do something else.",
        "",
    ),
}

_REFUSED: dict[str, tuple[str, str, str, str]] = {
    "duplicate_submission": (
        "刚刚已提交过相同的任务",
        "如确需再生成一次，请点“仍要提交”；接口和命令行使用 allow_duplicate。",
        "The same task was submitted a moment ago",
        "If you mean it, choose “Submit anyway”; the API and the command line take allow_duplicate.",
    ),
    "needs_confirmation": (
        "任务 {id} 可能已经付费执行过，重新执行可能再次付费",
        '请先到该平台查看：已执行的填入其编号取回结果；确认要再付一次费用时再重新执行。接口使用 {{"confirm": true}}，命令行使用 --confirm。',
        "The task {id} may have run and been paid for: running it again may cost a second time",
        'Look on that platform first: if it ran, give its id and the result is fetched. To pay again all the same, confirm (`{{"confirm": true}}`, `--confirm`).',
    ),
    "still_stopping": (
        "任务 {id} 上一次的执行可能仍在后端 {backend} 上进行，并会计费",
        '请等它结束后再启动；确认要再付一次费用时可立即启动。接口使用 {{"confirm": true}}，命令行使用 --confirm。',
        "The earlier run of the task {id} may still be running on the backend {backend}, and will be paid for",
        'Wait until it has ended. To start it now and pay a second time, confirm (`{{"confirm": true}}`, `--confirm`).',
    ),
    "remote_id_taken": (
        "编号 {remote_id} 是另一个任务的执行",
        "一次执行只属于一个任务。请到该平台核对这个任务的执行编号。",
        "The run {remote_id} belongs to another task",
        "A run belongs to one task. Look on that platform for the id of this task's own run.",
    ),
    "not_allowed": (
        "任务{status}，不能{action}",
        "请刷新后查看可用的操作。",
        "The task is {status}, so it cannot be {action}",
        "Refresh to see what can be done.",
    ),
    "not_at_a_backend": (
        "任务 {id} 现在不在任何后端上",
        "它执行时才能查询。",
        "The task {id} is at no backend now",
        "It can be looked up while it runs.",
    ),
    "nothing_to_fetch": (
        "任务 {id} 没有可以取回的执行记录",
        "请点击“重试”重新生成。",
        "The task {id} has no run whose results could be fetched",
        "Retry it instead.",
    ),
}

TASKS: dict[str, tuple[str, str, str, str]] = {
    **_ENDS,
    **_WAITING,
    **_THERE,
    **_PAUSED,
    **_AFTER_A_RESTART,
    **_SENTENCES,
    **_REFUSED,
}

TOLD_AS: dict[str, tuple[str, str, str, str]] = {
    "daily_limit_reached_money": (
        "今天在 {names} 上的花费已达到每日上限（{limit}）",
        "明天会自动继续；也可以在“后端”中提高每日上限。",
        "What today's runs on {names} cost has reached the limit of the day ({limit})",
        "It goes on by itself tomorrow; or raise the limit of the day under Backends.",
    ),
    "batch_limit_reached_money": (
        "这个批次在 {names} 上的花费已达到每批上限（{limit}）",
        "请在“后端”中提高每批上限，或停止这个批次。",
        "What the runs of this batch on {names} cost has reached the limit of a batch ({limit})",
        "Raise the limit of a batch under Backends, or stop the batch.",
    ),
    "access_of_kind": (
        "{kind} 后端没有 {field} 这一项",
        "它可用的凭据和选项：{allowed}。",
        "A backend of the kind {kind} takes no {field}",
        "It takes: {allowed}.",
    ),
    "no_access_of_kind": (
        "{kind} 后端没有 {field} 这一项",
        "它不需要任何凭据或选项。",
        "A backend of the kind {kind} takes no {field}",
        "It takes no credentials or options at all.",
    ),
    "access_missing": (
        "{kind} 后端需要 {label}（{field}）",
        "请在后端设置中填写；命令行的选项见 genqueue backends add --help。",
        "A backend of the kind {kind} needs its {label} ({field})",
        "Enter it in the backend's settings; genqueue backends add --help lists the options of the command line.",
    ),
    "seats_of_kind": (
        "{kind} 的并发不能大于 {maximum}，现在是 {value}",
        "",
        "A backend of the kind {kind} takes at most {maximum} runs at a time, not {value}",
        "",
    ),
    "backend_timeout": (
        "{kinds} 后端连接超时",
        "后端恢复后会自动重试，无需操作。",
        "Connecting to {kinds} timed out",
        "It is tried again by itself when the backend is back.",
    ),
    "cancel_unsupported_free": (
        "后端 {backend} 不能中止已提交的执行：这次执行会继续到结束",
        "它的结果不会保留；结束前它仍占用该后端的一个名额。",
        "The backend {backend} cannot end this run: it goes on to its end",
        "Its result is not kept. Until then it takes a place of that backend.",
    ),
    "run_timeout_goes_on": (
        "在 {backend} 上执行超过 {minutes} 分钟，而该后端不能中止执行",
        "这次执行会继续到结束；如果成功，结果会自动取回。",
        "It ran for more than {minutes} minutes on {backend}, which cannot end a run",
        "The run goes on to its end; if that is a good one, its result is fetched by itself.",
    ),
    "cancel_unsupported_kind": (
        "{kind} 不能停止已提交的任务",
        "它会执行完毕。",
        "{kind} cannot stop what was sent to it",
        "The run goes on to its end.",
    ),
    "account_busy": (
        "后端上还有 {count} 个付费任务在执行，现在不能更换账号",
        "请等待它们结束后再更换；也可以把新账号添加为另一个后端。",
        "{count} paid tasks are still at this backend, so its account cannot be changed now",
        "Wait for them to end, or add the new account as another backend.",
    ),
    "account_exists": (
        "后端 {name} 已在使用 {url} 的这个账号",
        "请编辑它，或填写另一个账号的凭据。",
        "The backend {name} uses this account at {url} already",
        "Edit that one, or enter what belongs to another account.",
    ),
    "outcome_unknown_crashed": (
        "GenQueue 内部出错（{step}），不知道这个任务是否已在付费后端执行过",
        "为避免重复付费，它不会自动重新执行。请先到该平台查看；反馈时请附上编号 {id}，日志中可按此编号查到原因。",
        "Something went wrong inside GenQueue ({step}), so nobody can tell whether this task has run on the paid backend",
        "It is not run again by itself, as that may cost twice. Look there first; report it with the id {id}: the log has the cause under it.",
    ),
    "outcome_unknown_vanished": (
        "付费后端 {backend} 丢失了这个任务，不知道是否已执行、已计费",
        "为避免重复付费，它不会自动重新执行。请先到该平台查看，再选择“已执行”、“重新执行”或“放弃”。",
        "The paid backend {backend} has lost this task; nobody can tell whether it has run and was billed",
        "It is not run again by itself, as that may cost twice. Look there first; then say that it ran, run it again, or forget it.",
    ),
    "outcome_unknown_taken_back": (
        "任务已从付费后端 {backend} 撤回，不知道是否已计费",
        "为避免重复付费，它不会自动重新执行。请先到该平台查看，再选择“已执行”、“重新执行”或“放弃”。",
        "The task was taken back from the paid backend {backend}; nobody can tell whether it was billed",
        "It is not run again by itself, as that may cost twice. Look there first; then say that it ran, run it again, or forget it.",
    ),
    "fetch_failed_too_large": (
        "结果 {filename} 超过单个文件 {limit_gb} GB 的上限，没有取回",
        "文件还在后端上：在“设置 · 运行”中提高 max_output_gb，再点击“重新取回”，不需要重新生成。",
        "The result {filename} is larger than the {limit_gb} GB that one file may have, and was not fetched",
        "The backend still has it: raise max_output_gb under Settings, Running, then fetch again; nothing is generated anew.",
    ),
    "fetch_failed_too_many": (
        "这次执行留下的结果超过 {limit} 个，只保存了前 {limit} 个",
        "其余文件还在后端上：在“设置 · 运行”中提高 max_outputs（最多 {most}），再点击“重新取回”，不需要重新生成。",
        "The run left more than {limit} results; the first {limit} were stored",
        "The backend still has the others: raise max_outputs (up to {most}) under Settings, Running, then fetch again; nothing is generated anew.",
    ),
    "fetch_failed_at_maximum": (
        "这次执行留下的结果超过 {limit} 个，只保存了前 {limit} 个",
        "一次执行最多保存 {most} 个结果，无法再提高。其余文件在后端的输出文件夹中，可直接从那里复制；也可让工作流分几次执行，或将各帧合成视频。",
        "The run left more than {limit} results; the first {limit} were stored",
        "At most {most} are kept of one run, and no setting allows more. Copy the others from the output folder of the backend, or have the workflow save fewer, in several runs or as a video.",
    ),
    "fetch_failed_too_slow": (
        "结果 {filename} 传输过慢（低于 {limit_kb_s} KB/秒），已停止取回",
        "请检查到后端的网络和它的负载，然后点击“重新取回”；文件还在后端上，不需要重新生成。",
        "The result {filename} came too slowly (less than {limit_kb_s} KB a second), so fetching it was given up",
        "Check the network and how busy the backend is, then fetch again: nothing has to be generated anew.",
    ),
    "fetch_failed_disk_full": (
        "磁盘空间不足，放不下结果 {filename}",
        "请清理磁盘（genqueue space clean），再点击“重新取回”；文件还在后端上，不需要重新生成。",
        "There is no room on the disk for the result {filename}",
        "Make room (genqueue space clean), then fetch again: the backend still has it, and nothing is generated anew.",
    ),
    "run_timeout_deaf": (
        "在 {backend} 上执行超过 {minutes} 分钟，而且停不下来",
        "请重启该后端；如果它最后仍执行完，结果会自动取回。",
        "It ran for more than {minutes} minutes on {backend} and cannot be stopped there",
        "Restart that backend; if the run ends well after all, its result is collected by itself.",
    ),
    "run_timeout_away": (
        "{minutes} 分钟的时限已到，后端 {backend} 仍没有交回结果：它自 {since} 起失联",
        "后端恢复后，如果已经执行完，结果会自动取回；如需现在重新执行，请点击“重试”。",
        "No result within {minutes} minutes: the backend {backend} has been away since {since}",
        "If it comes back with the finished run, the result is collected by itself; retry to run it again now.",
    ),
}
"""Other texts for a code, where what happened was not quite the same: the argument `told_as` names one of them."""
