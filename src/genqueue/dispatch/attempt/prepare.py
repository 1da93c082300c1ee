"""Prepare: uploads a task's inputs to the backend. Every part of it may be repeated."""

from genqueue.dispatch.attempt.not_sent import refused, unsent
from genqueue.dispatch.attempt.run import Run, Verdict
from genqueue.errors import NotFound, Rejected, Unclear, Unreachable
from genqueue.store.attempts import endings
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome, Phase


async def prepare(run: Run) -> Verdict | None:
    """Upload what the graph reads; the names that the backend assigns are put into the graph when it is sent. Return a
    verdict when an input could not be uploaded."""
    await run.reach("claimed")
    await run.load()
    if run.inputs and not run.leased.can.takes_files:
        # The task is from a release that did not tell its needs apart by this.
        return await refused(run, Rejected("takes_no_files", kind=run.leased.row["kind"]))
    if run.inputs:
        await run.show(Phase.UPLOADING)
    for item in run.inputs:
        try:
            run.names[item.name] = await run.client.upload(item, run.tools.files.read(item.key))
        except NotFound:
            trouble = Trouble("input_gone", {"filename": item.filename})
            return Verdict(endings.fail, run.ending(Outcome.NOT_SENT, trouble))
        except Rejected as error:
            return await refused(run, error)
        except (Unreachable, Unclear) as error:
            return await unsent(run, error)
    await run.reach("prepared")
    return None
