import { useEffect } from "react";
import { socket } from "@/api/live/socket";
import { UNFINISHED, type Task } from "@/api/types";

export { merge, patchTask, useLive, type Live } from "@/api/live/overlay";
export { isAway, link, useAway } from "@/api/live/link";
export {
  connection,
  counts,
  heardAt,
  onEnd,
  onEvents,
  onReset,
  outdated,
  recovering,
  socket,
  type ChangedTask,
  type Event,
} from "@/api/live/socket";

/** Ask for progress and places of those of the tasks that are not finished. */
export function useWatch(tasks: readonly Task[]): void {
  const ids = tasks.filter((task) => UNFINISHED.includes(task.status)).map((task) => task.id);
  const named = ids.join();
  useEffect(() => (named ? socket.watch(named.split(",")) : undefined), [named]);
}
