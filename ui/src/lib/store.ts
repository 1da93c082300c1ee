import { useSyncExternalStore } from "react";

/** A value that lives outside of React; whoever uses it is drawn anew when it changes. */
export interface Store<T> {
  get(): T;
  set(next: T | ((before: T) => T)): void;
  subscribe(changed: () => void): () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const readers = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      const found = typeof next === "function" ? (next as (before: T) => T)(value) : next;
      if (Object.is(found, value)) return;
      value = found;
      for (const changed of [...readers]) changed();
    },
    subscribe(changed) {
      readers.add(changed);
      return () => void readers.delete(changed);
    },
  };
}

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
