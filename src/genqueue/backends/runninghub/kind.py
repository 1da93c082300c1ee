"""RunningHub as a kind of backend. It becomes a row of `backends.kinds` together with workflows that name one stored
there, without which nothing could be run."""

from genqueue.backends.kinds import Capabilities, Kind
from genqueue.backends.runninghub.client import RunningHub
from genqueue.config import MOST_SEATS

RUNNINGHUB = Kind(
    RunningHub,
    Capabilities(
        runs=frozenset({"runninghub"}),
        paid=True,
        asks_by_our_id=False,
        lists_nodes=False,
        seats=1,
        most_seats=MOST_SEATS,
        cancels_waiting=True,
        cancels_running=True,
        access=("api_key",),
        required=("api_key",),
        account=("api_key",),
    ),
)
