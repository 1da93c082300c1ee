/** Keeps what was read true for as long as the page lives: the news of the socket make it stale. */
import { invalidate } from "@/api/cache/invalidation";
import { queryClient } from "@/api/cache/queryClient";
import { refreshTask } from "@/api/cache/taskRefresh";
import { connection, onEnd, onEvents, onReset, socket } from "@/api/live";

export function keepLive(): () => void {
  const ends = [
    onEvents((events) => {
      invalidate("live");
      if (events.some((event) => event.type === "settings.updated")) invalidate("settings");
      // A backend came, went or returned, or a workflow of the library changed.
      if (events.some((event) => event.type === "backend.updated" || event.type === "workflow.updated"))
        invalidate("catalogs");
    }),
    onReset(() => void queryClient.invalidateQueries()),
    onEnd(refreshTask),
    connection.subscribe(() => {
      if (connection.get() === "open") invalidate("live");
    }),
  ];
  socket.start();
  return () => {
    for (const end of ends) end();
    socket.stop();
  };
}
