"""What is said about the database file and its backups: (message zh, hint zh, message en, hint en)."""

DATABASE: dict[str, tuple[str, str, str, str]] = {
    "database_damaged_restore": (
        "数据库文件 {path} 已损坏：{reason}",
        "最近的完好备份创建于 {at}。恢复命令：{command}",
        "The database file {path} is damaged: {reason}",
        "The newest good backup is of {at}. Restore it with: {command}",
    ),
    "database_damaged_no_backup": (
        "数据库文件 {path} 已损坏：{reason}",
        "{folder} 中没有完好的备份。请先复制一份数据文件夹，再尝试用 sqlite3 的 .recover 修复；或移走该文件，从空的队列开始。",
        "The database file {path} is damaged: {reason}",
        "There is no good backup in {folder}. Copy the data folder first, then try `.recover` of sqlite3; or move the file away and begin with an empty queue.",
    ),
    "database_lost_restore": (
        "数据库文件 {path} 不见了，但有它的备份",
        "如果确实要从空的队列开始，请先移走 backups 文件夹。最近的完好备份创建于 {at}，恢复命令：{command}",
        "The database file {path} is gone, but there are backups of it",
        "To begin with an empty queue, move the folder of the backups away. The newest good one is of {at}; restore it with: {command}",
    ),
    "database_lost_no_backup": (
        "数据库文件 {path} 不见了，{folder} 中的备份也都已损坏",
        "请检查磁盘。如果确实要从空的队列开始，请先移走这个文件夹。",
        "The database file {path} is gone, and every backup in {folder} is damaged",
        "Check the disk. To begin with an empty queue, move that folder away.",
    ),
    "backup_damaged": (
        "备份 {path} 不能使用：{reason}",
        "现有的数据库没有改动。请选择另一个备份。",
        "The backup {path} cannot be used: {reason}",
        "The present database was not touched. Choose another backup.",
    ),
    "database_in_use": (
        "数据库正在使用中，不能替换",
        "请先结束所有 GenQueue 进程和命令；在 PostgreSQL 上，请在最后一个进程结束后等待几秒。",
        "The database is in use and cannot be replaced",
        "End every process and command of GenQueue first; on PostgreSQL wait a few seconds after the last one.",
    ),
    "file_exists": (
        "文件 {path} 已存在",
        "请换一个文件名；已有的文件不会被覆盖。",
        "The file {path} exists already",
        "Name another one: nothing is overwritten.",
    ),
    "no_space_for_backup": (
        "磁盘空间不足，无法备份：{path} 剩余 {free_mb} MB，数据库有 {mb} MB",
        "请清理磁盘，或用 genqueue backup 文件 备份到另一个磁盘。",
        "No room for a backup: {free_mb} MB are free at {path}, the database has {mb} MB",
        "Free some, or name a file on another disk: genqueue backup FILE.",
    ),
    "backup_is_for_sqlite": (
        "PostgreSQL 数据库请用它自己的工具备份和恢复",
        "备份：{dump}；恢复：结束所有 GenQueue 进程后，{load}，再运行 genqueue restore --mark-only。",
        "A PostgreSQL database is backed up and restored with its own tools",
        "Back up: {dump}. Restore: end every process of GenQueue, then {load}, then genqueue restore --mark-only.",
    ),
    "restore_file_or_mark": (
        "请指定要恢复的备份文件，或用 --mark-only，二者选一",
        "genqueue check 会列出最近的备份。",
        "Name the backup to restore, or use --mark-only, not both and not neither",
        "`genqueue check` names the newest backup.",
    ),
    "cli_recovering": (
        "正在核对上次留下的任务：{total} 个中还有 {left} 个",
        "",
        "Looking up what was in flight: {left} of {total} left",
        "",
    ),
    "cli_recovered": ("上次留下的 {total} 个任务已全部核对", "", "Everything that was in flight is known: {total}", ""),
    "cli_backed_up": ("已备份到 {path}（{mb} MB，已校验）", "", "Backed up to {path} ({mb} MB, checked)", ""),
    "cli_restored": ("已从 {path} 恢复数据库", "", "The database was restored from {path}", ""),
    "cli_replaced": ("原来的数据库保存在 {path}", "", "The one before is kept as {path}", ""),
    "cli_marked_restored": ("数据库已标记为刚恢复", "", "The database is marked as restored", ""),
    "cli_starts_paused": (
        "队列会以暂停状态启动：备份之后完成的任务可能又在排队。正在后端上的 {looked_up} 个任务会被查询，{unknown} 个付费任务需要你确认。",
        "",
        "The queue starts paused: what was done after the backup may wait again. {looked_up} tasks that were at a server will be looked up, {unknown} paid ones need your word.",
        "",
    ),
}
