"""What the codes of RunningHub mean for a submit, an upload and a question.

The table is that of its documentation. A code that is not in it is Unclear: the request may have had its effect.
"""

from genqueue.backends.refusals import Refusal, Refusals
from genqueue.errors import Busy, Denied, Rejected, Unclear

QUEUED, RUNNING, FAILED = 813, 804, 805
ABSENT = frozenset({807, 1004, 423})
"""There is no such task (any more), or it is another account's."""

_BUSY = (415, 421, 814, 1003, 1520)
_NO_CREDIT = (416, 812)
_BAD_KEY = (401, 412, 801, 802, 806, 811, 1002, 1014, 1601)
_CONTENT = (1501, 1505)
_GONE = (380, 901)
_OVERRIDES = (803, 1101)
_MACHINES = (435, 436)
_INPUTS = (808, 809, 1008, 1013)
_AS_IT_IS = (1, 301, 1001, 1007, 1009, 1015)
_PERHAPS = (500, 1000, 1005, 1006, 1010, 1011, 1012, 1504)

REFUSALS: Refusals = {
    **dict.fromkeys(_BUSY, Refusal(Busy, "backend_busy")),
    **dict.fromkeys(_NO_CREDIT, Refusal(Denied, "balance_exhausted")),
    **dict.fromkeys(_BAD_KEY, Refusal(Denied, "key_refused")),
    **dict.fromkeys(_CONTENT, Refusal(Rejected, "content_refused")),
    **dict.fromkeys(_GONE, Refusal(Rejected, "stored_workflow_gone")),
    810: Refusal(Rejected, "stored_workflow_not_run"),
    433: Refusal(Rejected, "graph_refused"),
    **dict.fromkeys(_OVERRIDES, Refusal(Rejected, "override_refused")),
    **dict.fromkeys(_MACHINES, Refusal(Denied, "machine_missing")),
    **dict.fromkeys(_INPUTS, Refusal(Rejected, "input_refused")),
    **dict.fromkeys(_AS_IT_IS, Refusal(Rejected, "service_refused")),
    **dict.fromkeys(_PERHAPS, Refusal(Unclear, "service_error")),
}
