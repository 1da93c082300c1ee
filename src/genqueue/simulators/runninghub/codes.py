"""The business codes of the service with their messages, and the exception that carries one to its envelope.

HTTP is nearly always 200 there: errors are in `code` (v1, and the management calls of v2) or in `errorCode` (v2).
"""

from typing import Any

CODES: dict[int, str] = {
    1: "webhook event not exists",
    301: "PARAMS_INVALID",
    380: "WORKFLOW_NOT_EXISTS",
    401: "ApiKey verification failed",
    412: "TOKEN_INVALID",
    415: "TASK_INSTANCE_MAXED",
    416: "TASK_CREATE_FAILED_BY_NOT_ENOUGH_WALLET",
    421: "TASK_QUEUE_MAXED",
    423: "TASK_NOT_FOUNED",
    433: "VALIDATE_PROMPT_FAILED",
    435: "TASK_USER_EXCLAPI_INSTANCE_NOT_FOUND",
    436: "TASK_USER_EXCLAPI_REQUIRED",
    500: "UNKNOWN_ERROR",
    801: "APIKEY_UNSUPPORTED_FREE_USER",
    802: "APIKEY_UNAUTHORIZED",
    803: "APIKEY_INVALID_NODE_INFO",
    804: "APIKEY_TASK_IS_RUNNING",
    805: "APIKEY_TASK_STATUS_ERROR",
    806: "APIKEY_USER_NOT_FOUND",
    807: "APIKEY_TASK_NOT_FOUND",
    808: "APIKEY_UPLOAD_FAILED",
    809: "APIKEY_FILE_SIZE_EXCEEDED",
    810: "WORKFLOW_NOT_SAVED_OR_NOT_RUNNING",
    811: "CORPAPIKEY_INVALID",
    812: "CORPAPIKEY_INSUFFICIENT_FUNDS",
    813: "APIKEY_TASK_IS_QUEUED",
    814: "PERSONAL_QUEUE_COUNT_LIMIT",
    901: "WEBAPP_NOT_EXISTS",
    1000: "Unknown error",
    1001: "Invalid URL",
    1002: "Invalid API key",
    1003: "Rate limit exceeded",
    1004: "Task not found or expired",
    1005: "Internal server error",
    1006: "Task execution timeout",
    1007: "Invalid parameters",
    1008: "File size exceeded",
    1009: "Method not allowed",
    1010: "Service unavailable",
    1011: "Service busy",
    1012: "Upstream error",
    1013: "File processing failed",
    1014: "This API is available to enterprise accounts only",
    1015: "Generation failed",
    1101: "Invalid node info",
    1501: "Content violates the moderation policy",
    1504: "Model timeout",
    1505: "Images of real people are prohibited",
    1520: "Too many concurrent tasks of this user",
    1601: "API key verification failed",
}

NEW_NAMES = {301: 1007, 802: 1002, 803: 1101, 807: 1004, 809: 1008}
"""What v2 answers in the place of a code of v1."""


class Refused(Exception):
    """An answer that is not a success: its code, and what stands in `msg` and `data`."""

    def __init__(self, code: int, message: str | None = None, data: Any = None) -> None:
        super().__init__(code)
        self.code = code
        self.message = CODES.get(code, "UNKNOWN_ERROR") if message is None else message
        self.data = data
