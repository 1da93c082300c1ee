/** Tasks that have ended while they are shown: read whole, a few at a time, and laid over every list. */
import { queryClient } from "@/api/cache/queryClient";
import { patchTask } from "@/api/live";
import { taskQuery } from "@/api/tasks";

const SEVERAL = 4;
const wanted = new Set<string>();
let reading = 0;

export function refreshTask(id: string): void {
  wanted.add(id);
  readNext();
}

function readNext(): void {
  const [id] = wanted;
  if (id === undefined || reading >= SEVERAL) return;
  wanted.delete(id);
  reading += 1;
  queryClient
    .fetchQuery({ ...taskQuery(id), staleTime: 0 })
    .then((task) => patchTask(id, task))
    .catch(() => undefined)
    .finally(() => {
      reading -= 1;
      readNext();
    });
}
