"""The rules of durability, each with the smallest change that breaks it."""

from tests.mutants.mutant import Edit, Mutant

SUBMITTING = "dispatch/attempt/submit.py"
FORCED = ("tests/store/test_forced_to_disk.py",)
SENT = ("tests/dispatch/test_submitting.py",)
FROZEN = ("tests/crash/test_frozen.py",)

MUTANTS = (
    Mutant(
        "post_before_commit",
        "the id is committed before the POST",
        (
            Edit(SUBMITTING, "if not await run.write(attempts.submit):", "if run.id is None:"),
            Edit(
                "store/attempts/claim.py",
                """        "submitting_at": move["submitting_at"],
        "posts": int(move["submitting_at"] is not None),""",
                """        "submitting_at": None,
        "posts": 0,""",
            ),
        ),
        ("tests/crash/test_killed.py",),
        storm=True,
    ),
    Mutant(
        "single_absence",
        "one absence does not prove that a submit never arrived",
        (
            Edit(
                "dispatch/outcomes/absence.py",
                "run.since(first) >= run.tools.settings.absence_gap_s",
                "first is not None",
            ),
        ),
        SENT,
        storm=True,
    ),
    Mutant(
        "absence_gap",
        "two absences count only far enough apart",
        (
            Edit(
                "dispatch/outcomes/absence.py",
                "run.since(first) >= run.tools.settings.absence_gap_s",
                "run.since(first) > 0",
            ),
        ),
        SENT,
    ),
    Mutant(
        "slow_absence",
        "an absence that was told late proves nothing",
        (Edit("dispatch/outcomes/absence.py", "if remote.took_s > PROMPT_S:", "if remote.took_s > 1e9:"),),
        SENT,
    ),
    Mutant(
        "fence",
        "what a lost tenure decides is left out",
        (
            Edit(
                "store/writing/tx.py",
                "for hold, held in self._fenced.items() if not held}",
                "for hold in self._fenced if False}",
            ),
        ),
        # The chaos run cannot notice it alone: a frozen worker looks at its lease before each step, and a late write is
        # illegal for the attempt that another worker has ended. The fence closes the moment between look and commit.
        ("tests/store/test_fence.py", *FROZEN),
    ),
    Mutant(
        "lease",
        "nothing is sent by a worker whose lease may be over",
        (
            Edit(
                SUBMITTING,
                "return run.tools.clock.awake() < run.leased.sure_until",
                "return run.leased.sure_until >= 0",
            ),
        ),
        (*SENT, *FROZEN),
        storm=True,
    ),
    Mutant(
        "last_third_of_a_lease",
        "nothing is sent in the last third of a lease",
        (Edit("dispatch/ownership.py", "sent_at + lease_s * 2 / 3", "sent_at + lease_s"),),
        (*SENT, "tests/dispatch/test_sharing.py"),
    ),
    Mutant(
        "last_byte",
        "the last byte of a request waits for one more look at the lease",
        (
            Edit(
                SUBMITTING,
                """    await run.reach("sending")
    return _is_sure(run)""",
                """    await run.reach("sending")
    return True""",
            ),
        ),
        (*SENT, *FROZEN),
        storm=True,
    ),
    Mutant(
        "double_copy",
        "a second copy in a server's queue is removed",
        (
            Edit(
                SUBMITTING,
                "if await abilities.remove_double(run.client, run.leased.can, run.remote_id)",
                "if run.remote_id is None",
            ),
        ),
        SENT,
    ),
    Mutant(
        "orphan_first",
        "an orphan is cancelled before anything new is sent there",
        (
            Edit(
                "store/attempts/claim.py",
                "uncancelled = not row.current and row.cancel_requested_at is None and not row.crashes",
                "uncancelled = False",
            ),
        ),
        ("tests/store/test_claim.py",),
    ),
    Mutant(
        "look_ups_first",
        "open attempts are looked up before anything new is sent there",
        (
            Edit(
                "dispatch/backend/leased_backend.py",
                "return trusted and not self.backlog and not any(run.unseen for run in self.runs.values())",
                "return trusted",
            ),
        ),
        ("tests/dispatch/test_recovery.py",),
    ),
    Mutant(
        "stop_at_submit",
        "what is to be stopped is not sent",
        (
            Edit(
                "store/attempts/steps.py",
                "            NO_STOP_REQUESTED,\n            may_send_to(task.c.backend_id),\n            _is_judged",
                "            may_send_to(task.c.backend_id),\n            _is_judged",
            ),
            Edit(
                SUBMITTING,
                "run.leased.crowded_at is not None or run.open.stop_requested",
                "run.leased.crowded_at is not None",
            ),
        ),
        ("tests/store/test_verbs.py", "tests/dispatch/test_stopping.py"),
    ),
    Mutant(
        "outcome_split_from_consequence",
        "an outcome and what follows from it are one transaction",
        (
            Edit(
                "store/attempts/endings.py",
                """    rows = _SUCCEED.run(tx.connection, [move.row() for move in held])
""",
                """    rows = _SUCCEED.run(tx.connection, [move.row() for move in held])
    tx.connection.connection.dbapi_connection.commit()
""",
            ),
        ),
        ("tests/store/test_writer.py",),
    ),
    Mutant(
        "paid_resend",
        "what may have been billed is not sent a second time",
        (
            Edit("dispatch/pipeline/follow.py", "    if run.is_lost:\n        return outcome_unknown(run)\n", ""),
            Edit(
                "dispatch/outcomes/missing.py",
                "    if run.paid:\n        return outcome_unknown(run)\n    if not run.leased",
                "    if not run.leased",
            ),
        ),
        ("tests/dispatch/test_tiny.py", "tests/dispatch/test_paid.py"),
    ),
    Mutant(
        "paid_still_open",
        "nothing is started beside a paid run whose end is not known",
        (Edit("store/tasks/user_actions.py", "and_(not_(UNKNOWN), not_(STILL_PAID))", "not_(UNKNOWN)"),),
        ("tests/store/test_may_cost.py",),
    ),
    Mutant(
        "paid_unasked",
        "nothing reaches a paid backend that its user has not allowed",
        (
            Edit(
                "dispatch/backend/catalog.py",
                "if leased.can.paid and not allowed else None",
                "if leased is None else None",
            ),
        ),
        ("tests/dispatch/test_tiny.py",),
    ),
    Mutant(
        "paid_claim_is_submit",
        "where runs are paid, or cannot be asked by our id, a claim is not the submit",
        (Edit("store/attempts/claim.py", "return self.askable and lane not in self.paid", "return lane != ''"),),
        ("tests/crash/test_paid_killed.py",),
    ),
    Mutant(
        "paid_door",
        "what may have been billed never goes back to the queue",
        (Edit("dispatch/outcomes/paying.py", "(run.paid and goes_back and", "(not run.id and goes_back and"),),
        ("tests/dispatch/test_paid.py",),
    ),
    Mutant(
        "paid_executions",
        "how often a paid run may execute is a limit of its own",
        (
            Edit(
                "dispatch/attempt/limits.py",
                "settings.paid_max_executions if each.paid else settings.max_executions",
                "settings.max_executions",
            ),
        ),
        ("tests/dispatch/test_paid.py",),
    ),
    Mutant(
        "paid_absence",
        "a paid run on a server that is away is not given to another",
        (Edit("dispatch/outcomes/unreachable.py", "if run.paid or run.since(since)", "if run.since(since)"),),
        ("tests/dispatch/test_paid.py",),
    ),
    Mutant(
        "paid_removal",
        "what a removed server may have billed is not sent elsewhere",
        (
            Edit(
                "store/backends/abandon.py", "_ABANDONED.where(MAY_BE_BILLED)", "_ABANDONED.where(attempt.c.paid == 2)"
            ),
        ),
        ("tests/store/test_chores.py",),
    ),
    Mutant(
        "paid_restore",
        "a restored database does not guess about what costs money",
        (Edit("store/backups/after_restore.py", "attempt.c.paid == 1)", "attempt.c.paid == 2)"),),
        ("tests/store/test_restore.py",),
    ),
    Mutant(
        "unconfirmed",
        "a task of unknown outcome starts only with a confirmation, in a batch never",
        (
            Edit(
                "store/tasks/user_actions.py",
                "or_(m.c.confirmed == 1, and_(not_(UNKNOWN), not_(STILL_PAID)))",
                "or_(m.c.confirmed < 2, and_(not_(UNKNOWN), not_(STILL_PAID)))",
            ),
        ),
        ("tests/store/test_may_cost.py", "tests/web/test_unknown_outcome.py"),
    ),
    Mutant(
        "late_answer",
        "an answer that comes late is followed",
        (
            Edit(
                "store/attempts/steps.py",
                "for move in moves if move.task_id not in taken])",
                "for move in moves if move.task_id is None])",
            ),
        ),
        ("tests/store/test_may_cost.py",),
    ),
    Mutant(
        "paid_since_its_claim",
        "what costs money by the time of its submit is paid",
        (Edit("store/attempts/steps.py", "func.coalesce(_is_paid_there(), 0)", "0"),),
        ("tests/store/test_may_cost.py",),
    ),
    Mutant(
        "judged_anew",
        "nothing is sent while its server is being judged anew",
        (
            Edit(
                "store/attempts/steps.py",
                "            _is_judged(task.c.backend_id, task.c.lane),\n        )",
                "        )",
            ),
        ),
        ("tests/store/test_may_cost.py",),
    ),
    Mutant(
        "stop_hides_a_bill",
        "a stop does not end what may cost before somebody knows",
        (
            Edit(
                "store/housekeeping/chores.py",
                "        ~select(attempt.c.id).where(attempt.c.id == task.c.attempt_id, MAY_COST).exists(),\n",
                "",
            ),
        ),
        ("tests/store/test_may_cost.py",),
    ),
    Mutant(
        "paid_crash",
        "a fault of ours in what may have been billed leaves the outcome to its user",
        (Edit("dispatch/pipeline/crashing.py", "or not (run.paid or run.is_lost)", "or run.id"),),
        ("tests/dispatch/test_crashing.py",),
    ),
    Mutant(
        "synchronous",
        "a commit is on the disk",
        (Edit("store/database/engine.py", "PRAGMA synchronous=FULL", "PRAGMA synchronous=NORMAL"),),
        FORCED,
    ),
    Mutant(
        "fsync",
        "a file is on the disk before its row is",
        (Edit("store/data_folder/fsync.py", "    os.fsync(descriptor)", "    del descriptor"),),
        FORCED,
    ),
    Mutant(
        "folder_fsync",
        "the name of a file is on the disk before its row is",
        (Edit("store/files/local.py", "        sync_folder(target.parent)\n", ""),),
        FORCED,
    ),
    Mutant(
        "adopt_in_line",
        "of two processes that adopt one run at the same moment, one gets it",
        (Edit("store/attempts/adopt.py", 'if connection.dialect.name == "postgresql":', "if not moves:"),),
        ("tests/store/test_races.py",),
    ),
    Mutant(
        "adopt_of_another",
        "a run belongs to one task",
        (
            Edit(
                "store/attempts/adopt.py",
                "            or_(m.c.remote_id.is_(None), ~_of_another(m, backend_id)),\n",
                "",
            ),
        ),
        ("tests/store/test_races.py",),
    ),
    Mutant(
        "adopt_unanswered",
        "a run whose answer is still under way belongs to its task as well",
        (
            Edit(
                "store/attempts/adopt.py",
                "or_(sent.c.remote_id == remote_id, and_(sent.c.id == remote_id, sent.c.submitting_at.is_not(None)))",
                "sent.c.remote_id == remote_id",
            ),
        ),
        ("tests/store/test_may_cost.py", "tests/store/test_races.py", "tests/web/test_unknown_outcome.py"),
    ),
    Mutant(
        "allow_paid_lane",
        "a task whose user no longer allows paid runs leaves the lane of those that may cost money",
        (Edit("store/tasks/lanes.py", "if keys[wanted[row.id]] != row.lane]", "if allowed[row.id]]"),),
        ("tests/store/test_may_cost.py",),
    ),
    Mutant(
        "allow_paid_under_way",
        "where a task with an attempt runs is not decided anew",
        (
            Edit(
                "store/tasks/lanes.py",
                "            is_null_unindexed(task.c.attempt_id),\n        )\n        .with_for_update",
                "        )\n        .with_for_update",
            ),
        ),
        ("tests/store/test_may_cost.py",),
    ),
    Mutant(
        "allow_paid_of_others",
        "only its user allows a task to cost money",
        (Edit("store/tasks/lanes.py", "task.c.user_id == m.c.user_id,", "task.c.user_id != m.c.task_id,"),),
        ("tests/store/test_may_cost.py",),
    ),
)
