/** What makes answers stale: a request that changes something, or news of the server. Stale ones that are shown are read again. */
import type { QueryKey } from "@tanstack/react-query";
import { keys } from "@/api/cache/keys";
import { queryClient } from "@/api/cache/queryClient";

/**
 * `live`: tasks, batches, the queue and the state of the backends. `settings`: what was decided, and the forms that begin
 * with it. `space`: what is stored, what would go, and the name of an example. `catalogs`: what can be run, and chosen in its form.
 */
export type Change = "live" | "settings" | "space" | "catalogs";

const STALE: Record<Exclude<Change, "live">, readonly QueryKey[]> = {
  settings: [keys.settings, keys.everyWorkflow, keys.everySpace, keys.everyDownloadName],
  space: [keys.everySpace, keys.everyDownloadName],
  catalogs: [keys.everyWorkflows, keys.everyWorkflow, keys.everyInputChoice],
};

const LIVE_PAUSE = 1_000;
let planned = 0;

/** `live` answers are read again soon and only once, however many changes come. */
export function invalidate(...changes: readonly Change[]): void {
  for (const change of changes) {
    if (change === "live") planned ||= window.setTimeout(readLive, LIVE_PAUSE);
    else for (const queryKey of STALE[change]) void queryClient.invalidateQueries({ queryKey });
  }
}

function readLive(): void {
  planned = 0;
  void queryClient.invalidateQueries({ queryKey: keys.live });
}

/**
 * A request that changes something at the server, and what it changes. That is read again when the request is over, also
 * after a refusal: it may say that what is shown is old, and an answer that was lost may have done its work.
 */
export function mutation<Given extends unknown[], Answer>(
  changes: readonly Change[],
  send: (...given: Given) => Promise<Answer>,
): (...given: Given) => Promise<Answer> {
  return async (...given) => {
    try {
      return await send(...given);
    } finally {
      invalidate(...changes);
    }
  };
}
