/**
 * Announces to a user who is not looking that something has ended: in the title, and by a notice of the browser where that was
 * chosen. Every event is announced once, whichever tab hears it first and however often it is replayed.
 */
import { translate } from "@/lib/i18n";

import { type Event, onEvents, socket } from "@/api/live";
import { readBatch, readTasks } from "@/api/tasks";
import { type Batch, UNFINISHED } from "@/api/types";
import { claim, claimBatch } from "@/app/noticeMemory";
import { choices } from "@/lib/choices";
import { createStore } from "@/lib/store";

/** How many tasks have ended since somebody looked at this tab. */
export const unseen = createStore(0);

/** What ends together is announced together; and a tab that is looked at has claimed it by then. */
const PAUSE = 1_200;
const SOON = 200;

export interface Notice {
  tag: string;
  title: string;
  body: string;
  path: string;
}

/** Of these events the ends of tasks that nobody stopped. What changes later in an ended task is not one. */
export function endings(events: readonly Event[]): Event[] {
  return events.filter(({ type, data }) => {
    const ended = data.status === "SUCCESS" || data.status === "FAILED";
    return (
      type === "task.updated" &&
      ended &&
      !data.deleted &&
      Boolean(data.completed_at) &&
      data.completed_at === data.updated_at
    );
  });
}

/** What to say: one notice for each batch that is over, and one for all the tasks that stand alone. */
export function notices(events: readonly Event[], over: readonly Batch[]): Notice[] {
  const single = events.filter((event) => !event.data.batch_id);
  return [
    ...over.map(ofBatch),
    ...(single.length === 1 ? single.map(ofTask) : single.length ? [ofSeveral(single)] : []),
  ];
}

function ofBatch(batch: Batch): Notice {
  const [done, failed] = [batch.by_status.SUCCESS ?? 0, batch.by_status.FAILED ?? 0];
  const body = failed ? translate("notice.someFailed", { done, failed }) : translate("notice.allDone", { count: done });
  return {
    tag: `batch-${batch.id}`,
    title: translate("notice.batch", { title: batch.title }),
    body,
    path: `/tasks?batch=${batch.id}`,
  };
}

function ofTask({ id, data }: Event): Notice {
  const failed = data.status === "FAILED";
  return {
    tag: `event-${id}`,
    title: translate(failed ? "notice.taskFailed" : "notice.task"),
    body: [data.title, failed ? data.error?.message : ""].filter(Boolean).join(" · "),
    path: `/tasks/${data.id}`,
  };
}

function ofSeveral(events: readonly Event[]): Notice {
  const failed = events.filter((event) => event.data.status === "FAILED").length;
  const done = events.length - failed;
  const body = failed ? translate("notice.someFailed", { done, failed }) : translate("notice.allDone", { count: done });
  return {
    tag: `event-${events.at(-1)?.id ?? 0}`,
    title: translate("notice.several", { count: events.length }),
    body,
    path: "/tasks",
  };
}

function show({ tag, title, body, path }: Notice, go: (path: string) => void): void {
  const shown = new Notification(title, {
    body,
    tag: `genqueue-${tag}`,
    icon: "/icon.svg",
    lang: document.documentElement.lang,
  });
  shown.onclick = () => {
    window.focus();
    shown.close();
    go(path);
  };
}

/** Does this browser show notices, and was it allowed? */
function mayNotify(): boolean {
  return "Notification" in window && Notification.permission === "granted" && choices.get().notify;
}

/** The batches of these events that are over now and that no tab has announced. One that is gone is left out. */
async function batchesOver(events: readonly Event[]): Promise<Batch[]> {
  const ids = [...new Set(events.flatMap(({ data }) => data.batch_id ?? []))];
  const found = await Promise.all(ids.map((id) => batchOver(id, events).catch(() => null)));
  return found.filter((batch) => batch !== null);
}

async function batchOver(id: string, events: readonly Event[]): Promise<Batch | null> {
  const left = await readTasks({ batch_id: id, status: [...UNFINISHED], limit: 1 });
  if (left.total) return null;
  const last = Math.max(...events.filter(({ data }) => data.batch_id === id).map((event) => event.id));
  if (!(await claimBatch(socket.name, id, last, left.event))) return null;
  return readBatch(id);
}

/** Listen for as long as the page lives. `go` opens a page of the studio. */
export function keepAnnouncing(go: (path: string) => void): () => void {
  let waiting: Event[] = [];
  let seen: Event[] = [];
  let planned = 0;
  let claimed = 0;

  function claimSeen(): void {
    claimed = 0;
    void claim(socket.name, seen);
    seen = [];
  }

  async function announce(): Promise<void> {
    planned = 0;
    const events = waiting;
    waiting = [];
    const mine = await claim(socket.name, events);
    if (!document.hidden || !mayNotify()) return;
    for (const notice of notices(mine, await batchesOver(mine))) show(notice, go);
  }

  function hear(events: readonly Event[]): void {
    const ended = endings(events);
    if (!ended.length) return;
    if (!document.hidden) {
      seen.push(...ended);
      claimed ||= window.setTimeout(claimSeen, SOON);
      return;
    }
    unseen.set((before) => before + ended.length);
    waiting.push(...ended);
    planned ||= window.setTimeout(() => void announce(), PAUSE);
  }

  const look = () => {
    if (!document.hidden) unseen.set(0);
  };
  document.addEventListener("visibilitychange", look);
  const end = onEvents(hear);
  return () => {
    document.removeEventListener("visibilitychange", look);
    window.clearTimeout(planned);
    window.clearTimeout(claimed);
    end();
  };
}
