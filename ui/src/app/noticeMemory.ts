/**
 * The memory of notices: which events were announced by some tab, by their number, for all tabs of this browser.
 */
import type { Event } from "@/api/live";
import { writeStored, readStored } from "@/lib/browserStorage";

const STORED = "notices";
const LOCK = "notices ";
const CARRY = 10_000;
const MOST_BATCHES = 50;

/** `change` grows with each of them, so that the newest is known. */
interface Memory {
  stream: string;
  change: number;
  event: number;
  /** Batches that were over, each as of that event: an end before it was announced with the batch. */
  batches: Record<string, number>;
}

/** Those of the events that no tab has announced yet. From now on they count as announced. */
export function claim(stream: string, events: readonly Event[]): Promise<Event[]> {
  return alone(stream, (memory) => {
    const mine = events.filter((event) => event.id > memory.event);
    return [mine, mine.length ? { ...memory, event: Math.max(...mine.map((event) => event.id)) } : memory];
  });
}

/** The batch was over as of `seen`, and `event` is an end in it: has no tab announced that yet? */
export function claimBatch(stream: string, id: string, event: number, seen: number): Promise<boolean> {
  return alone(stream, (memory) => {
    if ((memory.batches[id] ?? 0) >= event) return [false, memory];
    const others = Object.entries(memory.batches).filter(([other]) => other !== id);
    const newest = Object.fromEntries(others.slice(1 - MOST_BATCHES));
    return [true, { ...memory, batches: { ...newest, [id]: seen } }];
  });
}

/** One tab after the other. Only pages that are served safely have locks; the others have no notices either. */
async function alone<T>(stream: string, act: (memory: Memory) => readonly [T, Memory]): Promise<T> {
  const locks = navigator.locks as LockManager | undefined;
  const decide = async () => {
    const memory = newestMemory(stream, locks ? await carried(locks) : []);
    const [answer, next] = act(memory);
    if (next !== memory) {
      const changed = { ...next, change: memory.change + 1 };
      writeStored(STORED, changed);
      if (locks) await carry(locks, changed);
    }
    return answer;
  };
  return locks ? ((await locks.request(STORED, decide)) as T) : decide();
}

function newestMemory(stream: string, carried: readonly Partial<Memory>[]): Memory {
  const fresh: Memory = { stream, change: 0, event: 0, batches: {} };
  const known = [readStored<Partial<Memory>>(STORED, {}), ...carried].filter((memory) => memory.stream === stream);
  return known
    .map((memory) => ({ ...fresh, ...memory }))
    .reduce((newest, memory) => (memory.change >= newest.change ? memory : newest), fresh);
}

let letGo = (): void => undefined;

/** What one tab keeps, another one reads a moment late. Which locks are held, all of them know at once. */
async function carry(locks: LockManager, memory: Memory): Promise<void> {
  const letGoBefore = letGo;
  await new Promise<void>((carried) => {
    void locks.request(LOCK + JSON.stringify(memory), () => {
      carried();
      return new Promise<void>((over) => {
        letGo = over;
        window.setTimeout(over, CARRY);
      });
    });
  });
  letGoBefore();
}

async function carried(locks: LockManager): Promise<Partial<Memory>[]> {
  const names = ((await locks.query()).held ?? []).map(({ name }) => name ?? "");
  return names
    .filter((name) => name.startsWith(LOCK))
    .map((name) => JSON.parse(name.slice(LOCK.length)) as Partial<Memory>);
}
