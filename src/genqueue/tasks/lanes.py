"""Lanes: the needs of a task reduced to one short key when it is created.

A backend stores the keys of the lanes that it can run, so that a claim is one index probe per lane instead of a search.
"""

import hashlib
import json

from genqueue.tasks.model import Needs

NOT_MEANT = ("paid_not_allowed", "takes_no_files", "other_kind", "other_backend")
"""Codes for why a backend may not run a lane regardless of its catalog; the one that its user can change
most easily comes first."""


def lane_key(needs: Needs) -> str:
    """The key of a lane. Equal needs give equal keys, on every machine and in every version."""
    canonical = json.dumps(needs.to_json(), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:16]
