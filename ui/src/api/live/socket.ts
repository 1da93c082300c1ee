/**
 * One socket for the whole studio. Events have growing numbers and are asked for again from where we stopped, so a
 * lost connection loses nothing; what is fleeting (progress, places, counts) is simply replaced.
 */
import type { Counts, Kind, Progress, QueuePlace, Task } from "@/api/types";
import { forgetAll, isShown, notePlace, notePreview, noteProgress, patchTask } from "@/api/live/overlay";
import { choices, timeZone } from "@/lib/choices";
import { createStore } from "@/lib/store";
import { now, setServerTime } from "@/lib/time";

export type ChangedTask = Partial<Task> & Pick<Task, "id" | "version" | "status" | "kind"> & { deleted: boolean };
export interface Event {
  id: number;
  type: string;
  at: string;
  data: ChangedTask;
}
type LiveItem =
  | { type: "task.progress"; data: Progress & { id: string } }
  | { type: "task.preview"; data: { id: string; seq: number; url: string } }
  | { type: "queue.positions"; data: Record<string, QueuePlace | null> }
  | { type: "counts"; data: AllCounts };
export interface AllCounts {
  today: Counts;
  all: Counts;
}
/** How far the look-ups of what was in flight at a crash or restart are; `kinds` splits what is left. */
export interface Recovery {
  total: number;
  left: number;
  kinds: Partial<Record<Kind, number>>;
}
export type Frame =
  | {
      op: "hello";
      stream: string;
      event: number;
      server_time: string;
      heartbeat_s: number;
      version: string;
      counts: AllCounts;
      recovery?: Recovery | null;
    }
  | { op: "events"; items: Event[] }
  | { op: "live"; items: LiveItem[] }
  | { op: "reset"; reason: string; stream: string; event: number }
  | { op: "ping" };

/** `lost` a moment ago and being restored; `offline` when the browser has no network or the server stays away. */
export type Connection = "connecting" | "open" | "lost" | "offline";

export const connection = createStore<Connection>("connecting");
/** When the server was heard last before the connection was lost; 0 if it never was. */
export const heardAt = createStore(0);
export const counts = createStore<AllCounts | null>(null);
/** What is being recovered now; null when nothing is. */
export const recovering = createStore<Recovery | null>(null);
/** Turned when the server is another version than the one these pages came from. */
export const outdated = createStore(false);

const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;
const UNTIL_OFFLINE = 8_000;
/** A connection that is not accepted by then is tried anew. */
const CONNECT_PATIENCE = 10_000;
const WATCH_PAUSE = 200;
const MOST_WATCHED = 100;

const hearers = new Set<(events: Event[]) => void>();
const resetters = new Set<() => void>();
const enders = new Set<(id: string) => void>();

/** Every durable event, as it comes. */
export function onEvents(hear: (events: Event[]) => void): () => void {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

/** Everything that was read has to be read anew. */
export function onReset(reset: () => void): () => void {
  resetters.add(reset);
  return () => void resetters.delete(reset);
}

/** A task that is being looked at has ended: its outputs are not in the event. */
export function onEnd(end: (id: string) => void): () => void {
  enders.add(end);
  return () => void enders.delete(end);
}

function noteRecovery(recovery: Recovery): void {
  recovering.set(recovery.left ? recovery : null);
}

export class Socket {
  private socket: WebSocket | null = null;
  private stream: string | null = null;
  private last: number | null = null;
  private begin: number | null = null;
  private greeted = 0;
  private version: string | null = null;
  private pause = SHORTEST_PAUSE;
  private heard = 0;
  private losing = 0;
  private heartbeat = 15;
  private patience = 0;
  private retry = 0;
  private stopped = false;
  private readonly watchers = new Map<object, readonly string[]>();
  private watching = 0;
  private watched = "";

  start(): void {
    this.stopped = false;
    window.addEventListener("online", this.hurry);
    window.addEventListener("offline", this.cut);
    document.addEventListener("visibilitychange", this.look);
    this.connect();
  }

  stop(): void {
    this.stopped = true;
    window.removeEventListener("online", this.hurry);
    window.removeEventListener("offline", this.cut);
    document.removeEventListener("visibilitychange", this.look);
    window.clearTimeout(this.retry);
    window.clearTimeout(this.patience);
    this.forgetLoss();
    this.socket?.close();
  }

  /** Begin anew, in another time zone or as somebody else. */
  restart(): void {
    this.stop();
    this.start();
  }

  /** The log that events are numbered in. */
  get name(): string {
    return this.stream ?? "";
  }

  /** A list was read at that event. Read before we began to listen, it may have missed something: false then. */
  covers(event: number): boolean {
    return this.begin === null || event >= this.begin;
  }

  /** Progress and places of these tasks are wanted, until the answer is called. */
  watch(ids: readonly string[]): () => void {
    const key = {};
    this.watchers.set(key, ids);
    this.planWatch();
    return () => {
      this.watchers.delete(key);
      this.planWatch();
    };
  }

  private connect = (): void => {
    window.clearTimeout(this.retry);
    if (this.stopped) return;
    const address = new URL("/api/ws", location.origin);
    address.protocol = address.protocol.replace("http", "ws");
    address.searchParams.set("tz", timeZone());
    address.searchParams.set("lang", choices.get().language === "en" ? "en" : "zh");
    if (this.last !== null && this.stream !== null) {
      address.searchParams.set("after", String(this.last));
      address.searchParams.set("stream", this.stream);
    }
    const before = this.socket;
    const socket = new WebSocket(address);
    this.socket = socket;
    before?.close();
    this.watched = "";
    socket.onmessage = (message) => {
      if (socket !== this.socket) return;
      this.heard = now();
      this.expectMore();
      this.hear(JSON.parse(message.data as string) as Frame);
    };
    socket.onclose = () => {
      if (socket === this.socket) this.lose();
    };
    window.clearTimeout(this.patience);
    this.patience = window.setTimeout(() => this.giveUp(), CONNECT_PATIENCE);
  };

  private lose(): void {
    this.socket = null;
    window.clearTimeout(this.patience);
    if (this.stopped) return;
    heardAt.set(this.heard);
    if (!navigator.onLine) connection.set("offline");
    else if (connection.get() !== "offline") {
      connection.set("lost");
      this.losing ||= window.setTimeout(() => connection.set("offline"), UNTIL_OFFLINE);
    }
    this.retry = window.setTimeout(this.connect, this.pause * (0.5 + Math.random() / 2));
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
  }

  private forgetLoss(): void {
    window.clearTimeout(this.losing);
    this.losing = 0;
  }

  private expectMore(): void {
    window.clearTimeout(this.patience);
    this.patience = window.setTimeout(() => this.giveUp(), (2 * this.heartbeat + 3) * 1000);
  }

  private giveUp(): void {
    const socket = this.socket;
    if (!socket) return;
    this.lose();
    socket.close();
  }

  /** The browser has lost its network. It may be wrong where the server is this machine, so attempts go on. */
  private cut = (): void => {
    this.giveUp();
    connection.set("offline");
  };

  /** Do not wait for the next attempt. */
  hurry = (): void => {
    if (this.socket === null || this.socket.readyState !== WebSocket.OPEN) {
      this.pause = SHORTEST_PAUSE;
      this.connect();
    } else this.say({ op: "ping" });
  };

  private look = (): void => {
    if (!document.hidden) this.hurry();
  };

  private say(said: object): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(said));
  }

  private planWatch(): void {
    window.clearTimeout(this.watching);
    this.watching = window.setTimeout(() => this.sendWatched(), WATCH_PAUSE);
  }

  private sendWatched(): void {
    const tasks = [...new Set([...this.watchers.values()].flat())].slice(0, MOST_WATCHED);
    const wanted = tasks.join();
    if (wanted === this.watched || this.socket?.readyState !== WebSocket.OPEN) return;
    this.watched = wanted;
    this.say({ op: "watch", tasks });
  }

  hear(frame: Frame): void {
    if (frame.op === "hello") this.begun(frame);
    else if (frame.op === "events") this.happened(frame.items);
    else if (frame.op === "live") this.flowed(frame.items);
    else if (frame.op === "reset") this.reset(frame.stream, frame.event);
    else if (frame.op === "ping") this.say({ op: "pong" });
  }

  private begun(hello: Extract<Frame, { op: "hello" }>): void {
    this.pause = SHORTEST_PAUSE;
    this.forgetLoss();
    this.heartbeat = hello.heartbeat_s;
    this.stream = hello.stream;
    this.last ??= hello.event;
    this.begin ??= hello.event;
    if (this.version !== null && this.version !== hello.version) outdated.set(true);
    this.version ??= hello.version;
    setServerTime(hello.server_time);
    counts.set(hello.counts);
    recovering.set(hello.recovery ?? null);
    this.greeted = hello.event;
    connection.set("open");
    this.sendWatched();
  }

  private happened(items: Event[]): void {
    for (const { id, type, data } of items) {
      // What is replayed may be of a life before: the greeting knew better.
      if (type === "recovery.updated" && id > this.greeted) noteRecovery(data as unknown as Recovery);
      if (!type.startsWith("task.")) continue;
      patchTask(data.id, data);
      const ended = data.status === "SUCCESS" || data.status === "FAILED" || data.status === "STOPPED";
      if (ended && isShown(data.id)) for (const end of enders) end(data.id);
    }
    const newest = items.at(-1);
    if (newest) this.last = newest.id;
    for (const hear of [...hearers]) hear(items);
  }

  private flowed(items: LiveItem[]): void {
    for (const item of items) {
      if (item.type === "counts") counts.set(item.data);
      else if (item.type === "task.progress") noteProgress(item.data.id, item.data);
      else if (item.type === "task.preview") notePreview(item.data.id, item.data.url);
      else for (const [id, place] of Object.entries(item.data)) notePlace(id, place);
    }
  }

  private reset(stream: string, event: number): void {
    this.stream = stream;
    this.last = event;
    this.begin = event;
    forgetAll();
    for (const reset of [...resetters]) reset();
  }
}

export const socket = new Socket();
