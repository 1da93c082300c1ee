import { CaretRightOutlined, CloseOutlined, DeleteOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Popover } from "antd";
import { type ReactNode, useMemo, useSyncExternalStore } from "react";
import { useTranslation } from "@/lib/i18n";
import { type Meant, summaryQuery } from "@/api/taskActions";
import { merge, onEvents } from "@/api/live";
import { read } from "@/api/live/overlay";
import type { Status } from "@/api/types";
import { StopIcon } from "@/components/actions/StopIcon";
import { keyOf, useGoing } from "@/components/actions/going";
import { useTaskActions } from "@/components/actions/useTaskActions";
import { fitOf, type Groups, groupsOf, type Selection, sizeOf } from "@/features/tasks/selection";
import { grouped } from "@/lib/figures";

type Verb = "start" | "stop" | "delete";
const VERBS: { verb: Verb; icon: ReactNode }[] = [
  { verb: "start", icon: <CaretRightOutlined aria-hidden /> },
  { verb: "stop", icon: <StopIcon /> },
  { verb: "delete", icon: <DeleteOutlined aria-hidden /> },
];

/** What can be done with the chosen tasks: only what every one of them allows. */
export function BatchBar(props: {
  selection: Selection;
  meant: Meant;
  total: number;
  chooseAll: () => void;
  clear: () => void;
  narrow: (verb: Verb, statuses: Status[]) => void;
}) {
  const { selection, meant, total, chooseAll, clear, narrow } = props;
  const { t } = useTranslation();
  const { act } = useTaskActions();
  const groups = useGroups(selection, meant);
  const size = sizeOf(selection);
  const outputs = selection.all ? 0 : [...selection.tasks.values()].reduce((sum, task) => sum + task.outputs.length, 0);
  return (
    <div className="batch" role="region" aria-label={t("batch.chosen", { number: grouped(size) })}>
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined aria-hidden />}
        onClick={clear}
        aria-label={t("batch.none")}
      />
      <b aria-live="polite">{t("batch.chosen", { number: grouped(size) })}</b>
      {!selection.all && total > size && (
        <Button type="link" size="small" onClick={chooseAll}>
          {t("batch.all", { number: grouped(total) })}
        </Button>
      )}
      <span className="fill" />
      {VERBS.map(({ verb, icon }) => (
        <BatchButton
          key={verb}
          verb={verb}
          icon={icon}
          groups={groups}
          busy={keyOf(verb, meant)}
          act={() => act({ verb, meant, count: size, outputs, then: clear })}
          narrow={(statuses) => narrow(verb, statuses)}
        />
      ))}
    </div>
  );
}

function BatchButton({
  verb,
  icon,
  groups,
  busy,
  act,
  narrow,
}: {
  verb: Verb;
  icon: ReactNode;
  busy: string;
  groups: Groups | undefined;
  act: () => void;
  narrow: (statuses: Status[]) => void;
}) {
  const { t } = useTranslation();
  const going = useGoing(busy);
  const fit = fitOf(groups ?? [], verb);
  const fits = groups !== undefined && fit.fits > 0 && fit.against.length === 0;
  const button = (
    <Button
      size="small"
      icon={icon}
      loading={going}
      danger={verb === "delete" && fits}
      aria-disabled={!fits}
      className={fits ? undefined : "batch-unfit"}
      data-verb={verb}
      onClick={() => fits && act()}
    >
      {t(`batch.${verb}`)}
    </Button>
  );
  if (fits || groups === undefined) return button;
  const statuses = (groups ?? []).filter((group) => group.actions.includes(verb)).map((group) => group.status);
  const what = fit.against.map(({ status, tasks }) => `${t(`word.${status}`)} ${grouped(tasks)}`).join(" · ");
  return (
    <Popover
      trigger={["hover", "focus", "click"]}
      placement="bottomRight"
      content={
        <div className="batch-why">
          {what && <p>{t("batch.why", { what, verb: t(`verb.${verb}`) })}</p>}
          {fit.left > 0 && <p>{t("batch.unknown", { count: fit.left })}</p>}
          {fit.still > 0 && <p>{t("batch.still", { count: fit.still })}</p>}
          {fit.fits > 0 && (
            <Button size="small" type="primary" onClick={() => narrow(statuses)}>
              {t("batch.narrow", { number: grouped(fit.fits), verb: t(`verb.${verb}`) })}
            </Button>
          )}
        </div>
      }
    >
      {button}
    </Popover>
  );
}

let news = 0;
const readers = new Set<() => void>();
onEvents(() => {
  news += 1;
  for (const changed of readers) changed();
});
const onNews = (changed: () => void) => {
  readers.add(changed);
  return () => void readers.delete(changed);
};

/** Of some, what is known here, to the last event; of all, what the server counts. */
function useGroups(selection: Selection, meant: Meant): Groups | undefined {
  const version = useSyncExternalStore(selection.all ? never : onNews, () => news);
  const counted = useQuery({ ...summaryQuery(meant), enabled: selection.all });
  return useMemo(() => {
    if (selection.all) return counted.data?.groups;
    return version < 0 ? [] : groupsOf(selection.tasks.values(), (task) => merge(task, read(task.id)));
  }, [counted.data, selection, version]);
}

const never = () => () => undefined;
