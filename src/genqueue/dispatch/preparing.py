"""Prepare: put a task's inputs on the server. Everything here may be repeated."""

from genqueue.dispatch.run import Run, Verdict
from genqueue.dispatch.unsent import refused, unsent
from genqueue.errors import GenQueueError, NotFound, Rejected, Unavailable, Unclear, Unreachable
from genqueue.store import attempts
from genqueue.store.attempts import Showing
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome, Phase


async def prepare(run: Run) -> Verdict | None:
    """Upload what the graph reads; the names that the server gave are put into the graph when it is sent."""
    await run.reach("claimed")
    await run.load()
    if run.inputs:
        showing = Showing(run.id, run.open.task_id, run.held.hold, run.now(), Phase.UPLOADING)
        await run.tools.store.write(attempts.show, showing)
    for item in run.inputs:
        try:
            run.names[item.name] = await run.client.upload(item, run.tools.files.read(item.key))
        except NotFound:
            trouble = Trouble("input_gone", {"filename": item.filename})
            return Verdict(attempts.fail, run.ending(Outcome.NOT_SENT, trouble))
        except Rejected as error:
            return await refused(run, error)
        except (Unreachable, Unclear) as error:
            return await unsent(run, error)
        except Unavailable as error:
            return _storage_away(run, error)
    await run.reach("prepared")
    return None


def _storage_away(run: Run, error: GenQueueError) -> Verdict:
    trouble = Trouble(error.code, error.arguments)
    return Verdict(attempts.fail, run.ending(Outcome.NOT_SENT, trouble))
