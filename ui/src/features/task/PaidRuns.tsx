import { Switch } from "antd";
import { useBackends } from "@/api/backends";
import type { Status, TaskDetail } from "@/api/types";
import { keyOf, useGoing } from "@/components/actions/going";
import { useTaskActions } from "@/components/actions/useTaskActions";
import { useTranslation } from "@/lib/i18n";

/** The statuses in which it is still open where a task runs. */
const OPEN: readonly Status[] = ["READY", "PENDING", "RETRYING", "FAILED", "STOPPED"];

/** Asked only where it matters: there is a paid backend, and none was chosen for the task. */
export function usePaidMatters(task: TaskDetail): boolean {
  const { data: backends } = useBackends();
  if (task.chosen_backend_id !== null || !OPEN.includes(task.status)) return false;
  return task.allow_paid || (backends ?? []).some((each) => each.paid);
}

/** Whether backends whose every run costs money may take the task. */
export function PaidRuns({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const { allow } = useTaskActions();
  return (
    <Switch
      size="small"
      checked={task.allow_paid}
      loading={useGoing(keyOf("pay", { ids: [task.id] }))}
      aria-label={t("create.allowPaid")}
      onChange={(allowed) => void allow(task, allowed)}
    />
  );
}
