"""A RunningHub that runs on this machine, sends no bills and fails on demand: both wires, real files, drawn pictures.

    async with running(Settings(directory=path)) as simulator:
        ...  # simulator.url, with the key MEMBER

or, as a process of its own, `python -m genqueue.simulators.runninghub --port 8189 --dir DIR`. What is a guess about the
real service says so where it is decided.
"""

from genqueue.simulators.runninghub.faults import AnswerFault, Ending, Faults
from genqueue.simulators.runninghub.server import Simulator, running
from genqueue.simulators.runninghub.settings import ENTERPRISE, EXCLUSIVE, FREE, MEMBER, Account, Settings

__all__ = [
    "ENTERPRISE",
    "EXCLUSIVE",
    "FREE",
    "MEMBER",
    "Account",
    "AnswerFault",
    "Ending",
    "Faults",
    "Settings",
    "Simulator",
    "running",
]
