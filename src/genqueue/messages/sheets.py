"""What is said about sheets and their cells: (message zh, hint zh, message en, hint en)."""

SHEETS: dict[str, tuple[str, str, str, str]] = {
    "unreadable_sheet": (
        "无法读取数据表 {file}：{reason}",
        "请用 Excel 或 WPS 打开它，另存为 .xlsx，或“CSV UTF-8”格式，再重新导入。",
        "The sheet {file} cannot be read: {reason}",
        "Open it in Excel or WPS, save it as .xlsx or “CSV UTF-8”, and import it again.",
    ),
    "sheet_encrypted": (
        "数据表 {file} 无法打开：{reason}",
        "请在 Excel 或 WPS 中去掉密码，保存后重新导入。",
        "The sheet {file} cannot be opened: {reason}",
        "Remove the password in Excel or WPS, save the file and import it again.",
    ),
    "not_a_sheet": (
        "{file} 不是数据表：{reason}",
        "请用 Excel 或 WPS 打开它，另存为 .xlsx 或 .csv 后重新导入。",
        "{file} is not a sheet: {reason}",
        "Open it in Excel or WPS, save it as .xlsx or .csv, and import it again.",
    ),
    "sheet_empty": (
        "数据表 {file} 没有数据：{reason}",
        "请检查内容是否在第一个工作表里，保存后重新导入。",
        "The sheet {file} has no data: {reason}",
        "Check that the rows are in its first worksheet, save it and import it again.",
    ),
    "sheet_too_large": (
        "数据表 {file} 太大：{reason}",
        "请删除多余的内容，或拆成几个表格分别导入。",
        "The sheet {file} is too large: {reason}",
        "Remove what is not needed, or split it and import the parts.",
    ),
}

REASONS: dict[str, tuple[str, str, str, str]] = {
    "no_bytes": ("文件是空的", "", "the file is empty", ""),
    "no_cells": ("没有任何有内容的单元格", "", "no cell has any content", ""),
    "no_rows_below_header": ("表头下面没有数据行", "", "there are no rows below the header", ""),
    "no_pictures_in_folder": ("文件夹里没有图片", "", "the folder has no pictures", ""),
    "has_password": ("它有打开密码", "", "it is protected by a password", ""),
    "is_old_excel": (
        "这是旧版 Excel（.xls）的格式",
        "",
        "it is in the format of old versions of Excel (.xls)",
        "",
    ),
    "is_markup": (
        "内容是网页（HTML 或 XML），只是扩展名像表格",
        "",
        "it is a web page (HTML or XML) that is named like a sheet",
        "",
    ),
    "is_archive": ("这是压缩包或其他类型的文件", "", "it is an archive or a document of another kind", ""),
    "is_document": ("这是其他类型的文档", "", "it is a document of another kind", ""),
    "is_media": ("这是图片、视频或音频", "", "it is a picture, a video or sound", ""),
    "is_binary": ("内容不是文字", "", "its content is not text", ""),
    "encoding_unknown": (
        "第 {line} 行的文字编码无法识别",
        "",
        "the encoding of line {line} is unknown or broken",
        "",
    ),
    "quote_not_closed": (
        "第 {line} 行的引号没有结束",
        "",
        "a quotation mark in row {line} is never closed",
        "",
    ),
    "file_not_read": ("读取文件时出错（{error}）", "", "reading the file failed ({error})", ""),
    "too_many_bytes": ("{count} 字节，最多 {limit} 字节", "", "{count} bytes, at most {limit}", ""),
    "too_many_rows": ("{count} 行，最多 {limit} 行", "", "{count} rows, at most {limit}", ""),
    "too_many_columns": ("{count} 列，最多 {limit} 列", "", "{count} columns, at most {limit}", ""),
    "too_many_cells": ("{count} 个单元格，最多 {limit} 个", "", "{count} cells, at most {limit}", ""),
    "too_many_pictures": ("{count} 张图片，最多 {limit} 张", "", "{count} pictures, at most {limit}", ""),
    "too_many_characters": (
        "一个单元格有 {count} 个字符，最多 {limit} 个",
        "",
        "a cell has {count} characters, at most {limit}",
        "",
    ),
}
"""Why a sheet is refused, inside one of the messages above."""
