/**
 * Whether what the pages show is still what is: the state of the socket as it is shown, and since when nothing
 * came. A gap of a moment is not worth a word, a browser that says it is offline is believed at once.
 */
import { connection, type Connection } from "@/api/live/socket";
import { createStore, useStore } from "@/lib/store";

const PATIENCE = 700;

export const link = createStore<Connection>(connection.get());

let planned = 0;

connection.subscribe(() => {
  const next = connection.get();
  window.clearTimeout(planned);
  if (next === "open" || next === "offline") link.set(next);
  else planned = window.setTimeout(() => link.set(connection.get()), PATIENCE);
});

export const isAway = (state: Connection): boolean => state === "lost" || state === "offline";

/** True while the server cannot be heard: what is shown is what was known, and nothing is expected of it. */
export const useAway = (): boolean => isAway(useStore(link));
