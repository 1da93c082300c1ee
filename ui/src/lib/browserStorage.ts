/** What this browser remembers. Storage may be full, forbidden, or hold what an older version wrote: never an error. */

const PREFIX = "genqueue.";

export function readStored<T>(name: string, otherwise: T, where: Storage = localStorage): T {
  try {
    const text = where.getItem(PREFIX + name);
    return text === null ? otherwise : (JSON.parse(text) as T);
  } catch {
    return otherwise;
  }
}

export function writeStored(name: string, value: unknown, where: Storage = localStorage): void {
  try {
    if (value === undefined || value === null) where.removeItem(PREFIX + name);
    else where.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // It is forgotten, then.
  }
}
