import { useEffect } from "react";
import { useTranslation } from "@/lib/i18n";
import { useNavigate, useSearchParams } from "react-router";
import { readGraphOf } from "@/api/graphs";
import { queryClient } from "@/api/cache/queryClient";
import { taskQuery } from "@/api/tasks";
import { createPath } from "@/components/Kind";
import { useToast } from "@/components/toast";
import type { Graph, Opened } from "@/features/create/graph";

/** Read the workflow of the task that the address names (`?task=`), and hand it to `show`; true while that goes on.
 * The address is then the plain one again, so that what is opened afterwards is not taken for it. */
export function useTaskAgain(show: (found: Opened) => void): boolean {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const id = search.get("task");
  useEffect(() => {
    if (id === null) return;
    let wanted = true;
    const here = createPath("workflow");
    Promise.all([readGraphOf(id), queryClient.fetchQuery(taskQuery(id))])
      .then(
        ([graph, task]) =>
          wanted &&
          show({
            name: task.title || task.workflow.name || t("fact.own"),
            graph: graph as Graph,
            again: true,
            choice: { backend_id: task.chosen_backend_id, allow_paid: task.allow_paid },
          }),
      )
      .catch((error: unknown) => {
        if (wanted)
          toast.failed(t("task.graphNotRead"), error, {
            label: t("act.again"),
            act: () => void navigate(`${here}?task=${id}`),
          });
      })
      .finally(() => wanted && void navigate(here, { replace: true }));
    return () => {
      wanted = false;
    };
  }, [id, navigate, show, t, toast]);
  return id !== null;
}
