import type { ButtonProps } from "antd";
import { useTranslation } from "@/lib/i18n";
import type { TaskDetail } from "@/api/types";
import { createPath } from "@/components/Kind";
import { LinkButton } from "@/components/LinkButton";

/** Once more through its form, with what it was made from; a workflow of one's own node by node. */
export function Reuse({ task, ...looks }: { task: TaskDetail } & Pick<ButtonProps, "size" | "icon">) {
  const { t } = useTranslation();
  const form = createPath(task.kind);
  const there =
    task.kind === "workflow"
      ? { to: `${form}?task=${task.id}` }
      : {
          to: form,
          state: {
            params: task.params,
            workflow_id: task.workflow.id,
            choice: { backend_id: task.chosen_backend_id, allow_paid: task.allow_paid },
          },
        };
  return (
    <LinkButton {...looks} {...there}>
      {t("task.reuse")}
    </LinkButton>
  );
}
