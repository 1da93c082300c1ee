/**
 * What was told already, by whichever tab: remembered by the number of its event, for all tabs of this browser.
 */
import type { Event } from "@/api/live";
import { keep, recall } from "@/lib/kept";

const TOLD = "told";
const CARRIED = "told ";
const CARRY = 10_000;
const MOST_BATCHES = 50;

/** `change` grows with each of them, so that the newest is known. */
interface Told {
  stream: string;
  change: number;
  event: number;
  /** Batches that were over, each as of that event: an end before it was told of with the batch. */
  batches: Record<string, number>;
}

/** Those of the events that no tab has told of yet. From now on they are told. */
export function claim(stream: string, events: readonly Event[]): Promise<Event[]> {
  return alone(stream, (told) => {
    const mine = events.filter((event) => event.id > told.event);
    return [mine, mine.length ? { ...told, event: Math.max(...mine.map((event) => event.id)) } : told];
  });
}

/** The batch was over as of `seen`, and `event` is an end in it: has no tab told of that yet? */
export function claimBatch(stream: string, id: string, event: number, seen: number): Promise<boolean> {
  return alone(stream, (told) => {
    if ((told.batches[id] ?? 0) >= event) return [false, told];
    const others = Object.entries(told.batches).filter(([other]) => other !== id);
    const newest = Object.fromEntries(others.slice(1 - MOST_BATCHES));
    return [true, { ...told, batches: { ...newest, [id]: seen } }];
  });
}

/** One tab after the other. Only pages that are served safely have locks; the others have no notices either. */
async function alone<T>(stream: string, act: (told: Told) => readonly [T, Told]): Promise<T> {
  const locks = navigator.locks as LockManager | undefined;
  const decide = async () => {
    const told = newestTold(stream, locks ? await carried(locks) : []);
    const [answer, next] = act(told);
    if (next !== told) {
      const changed = { ...next, change: told.change + 1 };
      keep(TOLD, changed);
      if (locks) await carry(locks, changed);
    }
    return answer;
  };
  return locks ? ((await locks.request(TOLD, decide)) as T) : decide();
}

function newestTold(stream: string, carried: readonly Partial<Told>[]): Told {
  const fresh: Told = { stream, change: 0, event: 0, batches: {} };
  const known = [recall<Partial<Told>>(TOLD, {}), ...carried].filter((told) => told.stream === stream);
  return known
    .map((told) => ({ ...fresh, ...told }))
    .reduce((newest, told) => (told.change >= newest.change ? told : newest), fresh);
}

let letGo = (): void => undefined;

/** What one tab keeps, another one reads a moment late. Which locks are held, all of them know at once. */
async function carry(locks: LockManager, told: Told): Promise<void> {
  const letGoBefore = letGo;
  await new Promise<void>((carried) => {
    void locks.request(CARRIED + JSON.stringify(told), () => {
      carried();
      return new Promise<void>((over) => {
        letGo = over;
        window.setTimeout(over, CARRY);
      });
    });
  });
  letGoBefore();
}

async function carried(locks: LockManager): Promise<Partial<Told>[]> {
  const names = ((await locks.query()).held ?? []).map(({ name }) => name ?? "");
  return names
    .filter((name) => name.startsWith(CARRIED))
    .map((name) => JSON.parse(name.slice(CARRIED.length)) as Partial<Told>);
}
