import {
  AccountBookOutlined,
  CaretRightOutlined,
  DeleteOutlined,
  MoreOutlined,
  RedoOutlined,
  VerticalAlignTopOutlined,
} from "@ant-design/icons";
import { Button, type MenuProps, Tooltip } from "antd";
import { memo, type ReactNode } from "react";
import { useTranslation } from "@/lib/i18n";
import type { Task } from "@/api/types";
import { keyOf, useGoing } from "@/components/actions/going";
import { StopIcon } from "@/components/actions/StopIcon";
import { Menus } from "@/components/Menus";
import { useTaskActions } from "@/components/actions/useTaskActions";

const MORE = ["front", "check", "fetch", "forget", "priority", "clear"];
const PRIORITIES = [100, 50, 10, 0, -10, -50];

interface TaskButtonsProps {
  task: Task;
  labels?: boolean;
  size?: "small" | "middle";
}

/** A running task has news many times a second, and its buttons stay the same: they are half of a row. */
function areSame(one: TaskButtonsProps, other: TaskButtonsProps): boolean {
  const [a, b] = [one.task, other.task];
  const same =
    a.id === b.id && a.status === b.status && a.priority === b.priority && a.outputs.length === b.outputs.length;
  if (Boolean(a.queue?.reason?.allow_paid) !== Boolean(b.queue?.reason?.allow_paid)) return false;
  return same && one.labels === other.labels && one.size === other.size && a.actions.join() === b.actions.join();
}

/** The buttons of one task: exactly those that the server says are possible now. */
export const TaskButtons = memo(function TaskButtons({ task, labels = false, size = "small" }: TaskButtonsProps) {
  const { t } = useTranslation();
  const { act, again, ran, forget, front, check, fetch, pay, prioritise } = useTaskActions();
  const can = (action: string) => task.actions.includes(action);
  const meant = { ids: [task.id] };
  const unknown = can("adopt");
  const start = () => (unknown ? again(task) : act({ verb: "start", meant, count: 1 }));
  const busy = (what: string) => ({ busy: keyOf(what, meant) });
  const answered = !useGoing(...MORE.map((what) => keyOf(what, meant)));
  const begins = unknown ? "again" : task.status === "STOPPED" ? "restart" : can("retry") ? "retry" : "start";

  const more: MenuProps["items"] = [];
  if (can("front") && labels) more.push({ key: "front", label: t("verb.front"), onClick: () => front(task) });
  if (can("check")) more.push({ key: "check", label: t("verb.check"), onClick: () => check(task) });
  if (can("fetch")) more.push({ key: "fetch", label: t("verb.fetch"), onClick: () => fetch(task) });
  if (unknown) more.push({ key: "adopt", label: t("verb.adopt"), onClick: () => ran(task) });
  if (can("forget")) more.push({ key: "forget", label: t("verb.forget"), onClick: () => forget(task) });
  if (can("prioritise")) {
    const children = PRIORITIES.map((priority) => ({
      key: `p${priority}`,
      label: `${priority}${priority === task.priority ? " ✓" : ""}`,
      onClick: () => prioritise(task, priority),
    }));
    more.push({ key: "priority", label: t("verb.priority"), children });
  }
  if (can("clear"))
    more.push({ key: "clear", label: t("verb.clear"), onClick: () => act({ verb: "clear", meant, count: 1 }) });

  return (
    <span className="task-buttons" onClick={(event) => event.stopPropagation()}>
      {(can("start") || can("retry")) && (
        <Act
          label={t(`verb.${begins}`)}
          icon={begins === "start" ? <CaretRightOutlined aria-hidden /> : <RedoOutlined aria-hidden />}
          shown={labels}
          size={size}
          {...busy(unknown ? "again" : "start")}
          act={start}
        />
      )}
      {task.queue?.reason?.allow_paid && (
        <Act
          label={t("verb.pay")}
          icon={<AccountBookOutlined aria-hidden />}
          shown={labels}
          size={size}
          {...busy("pay")}
          act={() => pay(task)}
        />
      )}
      {can("stop") && (
        <Act
          label={t("verb.stop")}
          icon={<StopIcon />}
          shown={labels}
          size={size}
          {...busy("stop")}
          act={() => act({ verb: "stop", meant, count: 1 })}
        />
      )}
      {can("front") && !labels && (
        <Act
          label={t("verb.front")}
          icon={<VerticalAlignTopOutlined aria-hidden />}
          shown={false}
          size={size}
          {...busy("front")}
          act={() => front(task)}
        />
      )}
      {can("delete") && (
        <Act
          label={t("verb.delete")}
          icon={<DeleteOutlined aria-hidden />}
          shown={labels}
          size={size}
          {...busy("delete")}
          act={() => act({ verb: "delete", meant, count: 1, outputs: task.outputs.length })}
        />
      )}
      {more.length > 0 && (
        <Menus menu={{ items: more }} placement="bottomRight">
          <Button
            type={labels ? "default" : "text"}
            size={size}
            loading={!answered}
            icon={<MoreOutlined aria-hidden />}
            aria-label={t("act.more")}
          />
        </Menus>
      )}
    </span>
  );
}, areSame);

function Act(props: {
  label: string;
  icon: ReactNode;
  shown: boolean;
  size: "small" | "middle";
  busy: string;
  act: () => void;
}) {
  const { label, icon, shown, size, act } = props;
  const busy = useGoing(props.busy);
  if (shown) {
    return (
      <Button size={size} icon={icon} loading={busy} onClick={act}>
        {label}
      </Button>
    );
  }
  return (
    <Tooltip title={label} mouseEnterDelay={0.4}>
      <Button type="text" size={size} icon={icon} loading={busy} aria-label={label} onClick={act} />
    </Tooltip>
  );
}
