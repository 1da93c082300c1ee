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

CELLS: dict[str, tuple[str, str, str, str]] = {
    "cell_has_error": (
        "{field} 的值是错误 {value}",
        "请在表格中修正公式或数据。",
        "{field} has the error {value}",
        "Correct the formula or the data in the sheet.",
    ),
    "formula_without_value": (
        "{field} 的公式没有保存计算结果：{value}",
        "请用 Excel 或 WPS 打开表格，重新计算并保存。",
        "The formula in {field} was saved without its result: {value}",
        "Open the sheet in Excel or WPS, calculate it and save it again.",
    ),
    "picture_missing": (
        "{field} 的图片不在文件里（{value}）",
        "请重新插入图片，再保存表格。",
        "The picture in {field} is not in the file ({value})",
        "Insert it again and save the sheet.",
    ),
    "several_pictures": (
        "{field} 里有多张不同的图片",
        "请只保留一张。",
        "{field} has several different pictures",
        "Keep one of them.",
    ),
    "cell_is_a_picture": (
        "{field} 里是图片，这里需要文字",
        "请填写文字，或把这一列对应到图片参数。",
        "{field} has a picture where text is needed",
        "Write text, or let the column give a picture.",
    ),
    "cell_is_empty": (
        "{field} 不能为空",
        "请填写这个单元格。",
        "{field} must not be empty",
        "Fill the cell in.",
    ),
    "no_column_for": (
        "没有哪一列对应必填参数“{field}”",
        "请选择一列，或在表格中加上这一列。",
        "No column gives the required parameter “{field}”",
        "Choose a column, or add one to the sheet.",
    ),
    "expected_size": (
        "{field} 应为 1024x768 这样的尺寸，现在是 {value}",
        "请写成“宽x高”，单位是像素。",
        "{field} must be a size like 1024x768, not {value}",
        "Write width and height in pixels, with an x between them.",
    ),
    "expected_yes_or_no": (
        "{field} 应为“是”或“否”，现在是 {value}",
        "也可以填 1 和 0，或 yes 和 no。",
        "{field} must be yes or no, not {value}",
        "1 and 0 can be used as well.",
    ),
    "expected_media": (
        "{field} 应为{expected}，现在是 {value}",
        "请把文件插入单元格，或填写网址、文件路径。",
        "{field} must be {expected}, not {value}",
        "Put the file into the cell, or give its address or path.",
    ),
    "ambiguous_number": (
        "{field} 的 {value} 可以是一个数，也可以是几个数",
        "一个数请不要写千位分隔符；几个数请用 | 隔开。",
        "{value} in {field} may be one number or several",
        "Write one number without separators, and several with | between them.",
    ),
    "too_many_combinations": (
        "第 {field} 行会产生 {count} 个任务，一行最多 {limit} 个",
        "请减少单元格中列出的值或数量。",
        "Row {field} would make {count} tasks; a row makes at most {limit}",
        "List fewer values in its cells, or lower the count.",
    ),
}
"""What is wrong with a cell; `field` is the name of its column."""

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
    "is_binary_excel": (
        "这是二进制 Excel（.xlsb）的格式",
        "",
        "it is in the binary format of Excel (.xlsb)",
        "",
    ),
    "is_numbers": ("这是 Numbers 的格式", "", "it is in the format of Numbers", ""),
    "is_opendocument": ("这是 OpenDocument（.ods 等）的格式", "", "it is in the OpenDocument format (.ods)", ""),
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
    "zip_damaged": ("文件已损坏，或没有传完整", "", "the file is damaged or incomplete", ""),
    "part_missing": ("文件不完整，缺少 {part}", "", "it is incomplete: {part} is missing", ""),
    "part_damaged": ("其中的 {part} 已损坏", "", "{part} in it is damaged", ""),
    "file_not_read": ("读取文件时出错（{error}）", "", "reading the file failed ({error})", ""),
    "too_many_bytes": ("{count} 字节，最多 {limit} 字节", "", "{count} bytes, at most {limit}", ""),
    "too_many_parts": ("文件里有 {count} 个部分，最多 {limit} 个", "", "it has {count} parts, at most {limit}", ""),
    "too_many_rows": ("{count} 行，最多 {limit} 行", "", "{count} rows, at most {limit}", ""),
    "too_many_columns": ("{count} 列，最多 {limit} 列", "", "{count} columns, at most {limit}", ""),
    "too_many_cells": ("{count} 个单元格，最多 {limit} 个", "", "{count} cells, at most {limit}", ""),
    "too_many_pictures": ("{count} 张图片，最多 {limit} 张", "", "{count} pictures, at most {limit}", ""),
    "part_too_large": (
        "其中的 {part} 解压后有 {count} 字节，最多 {limit} 字节",
        "",
        "{part} in it has {count} bytes when it is unpacked, at most {limit}",
        "",
    ),
    "text_too_long": (
        "所有单元格共有 {count} 个字符，最多 {limit} 个",
        "",
        "its cells have {count} characters together, at most {limit}",
        "",
    ),
    "too_many_characters": (
        "一个单元格有 {count} 个字符，最多 {limit} 个",
        "",
        "a cell has {count} characters, at most {limit}",
        "",
    ),
}
"""Why a sheet is refused, inside one of the messages above."""
