import { SearchOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, type InputRef, Select } from "antd";
import { type RefObject, useEffect, useState } from "react";
import { Input } from "@/components/Input";
import { useTranslation } from "@/lib/i18n";
import { summariesQuery, summaryQuery } from "@/api/taskActions";
import { counts } from "@/api/live";
import { type Kind, KINDS, type Status, STATUSES } from "@/api/types";
import { keyOf, useGoing } from "@/components/actions/going";
import { type Asked, useTaskActions } from "@/components/actions/useTaskActions";
import { DayField } from "@/components/DayField";
import { StatusIcon } from "@/components/Status";
import { useInSight } from "@/components/useInSight";
import { filterOf, isPlain, type Shown, SORTS, SPANS } from "@/features/tasks/filter";
import { grouped } from "@/lib/figures";
import { useStore } from "@/lib/store";
import { day, now } from "@/lib/time";

const TYPING_PAUSE = 250;

/** Filters with live numbers, and what tidies up. */
export function Toolbar({
  shown,
  show,
  search,
}: {
  shown: Shown;
  show: (change: Partial<Shown>, replace?: boolean) => void;
  search: RefObject<InputRef | null>;
}) {
  const { t } = useTranslation();
  const numbers = useNumbers(shown);
  const kinds = useKindNumbers(shown);
  const kindRow = useInSight<HTMLDivElement>(shown.kind);
  const statusRow = useInSight<HTMLDivElement>(shown.status.join());
  const toggle = (status: Status) => {
    const without = shown.status.filter((each) => each !== status);
    show({ status: without.length === shown.status.length ? [...without, status] : without });
  };
  return (
    <div className="toolbar">
      <div ref={kindRow} className="chips" role="group" aria-label={t("tasks.kinds")}>
        <Chip
          chosen={shown.kind === null}
          choose={() => show({ kind: null })}
          label={t("tasks.allKinds")}
          number={kinds === null ? undefined : sum(Object.values(kinds))}
        />
        {KINDS.map((kind) => (
          <Chip
            key={kind}
            chosen={shown.kind === kind}
            choose={() => show({ kind })}
            label={t(`word.${kind}`)}
            number={kinds?.[kind]}
          />
        ))}
      </div>
      <div ref={statusRow} className="chips" role="group" aria-label={t("tasks.statuses")}>
        <Chip
          chosen={shown.status.length === 0}
          choose={() => show({ status: [] })}
          label={t("tasks.allStatuses")}
          number={numbers && sum(Object.values(numbers))}
        />
        {STATUSES.map((status) => (
          <Chip
            key={status}
            status={status}
            chosen={shown.status.includes(status)}
            choose={() => toggle(status)}
            label={t(`word.${status}`)}
            number={numbers?.[status] ?? (numbers ? 0 : undefined)}
          />
        ))}
      </div>
      <div className="toolbar-row">
        <Search shown={shown} show={show} input={search} />
        <Select
          className="toolbar-span"
          value={shown.span ?? ("all" as const)}
          aria-label={t("tasks.time")}
          options={(["all", ...SPANS, "custom"] as const).map((value) => ({ value, label: t(`tasks.span.${value}`) }))}
          onChange={(span) =>
            show(
              span === "all"
                ? { span: null, from: "", to: "" }
                : span === "custom"
                  ? { span, from: day(now()), to: "" }
                  : { span, from: "", to: "" },
            )
          }
        />
        {shown.span === "custom" && (
          <span className="toolbar-days">
            <DayField
              label={t("tasks.from")}
              value={shown.from}
              max={shown.to}
              set={(from) => show({ span: "custom", from })}
            />
            –
            <DayField
              label={t("tasks.to")}
              value={shown.to}
              min={shown.from}
              set={(to) => show({ span: "custom", to })}
            />
          </span>
        )}
        <Select
          className="toolbar-sort"
          value={shown.sort}
          aria-label={t("tasks.sortBy")}
          options={SORTS.map((value) => ({ value, label: t(`tasks.sort.${value}`) }))}
          onChange={(sort) => show({ sort })}
        />
        <span className="fill" />
        <Tidy shown={shown} numbers={numbers} />
      </div>
    </div>
  );
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function Chip({
  chosen,
  choose,
  label,
  number,
  status,
}: {
  chosen: boolean;
  choose: () => void;
  label: string;
  number?: number;
  status?: Status;
}) {
  return (
    <button
      type="button"
      className={`chip${chosen ? " chip-chosen" : ""}${number === 0 && !chosen ? " chip-empty" : ""}`}
      aria-pressed={chosen}
      onClick={choose}
      data-status={status}
    >
      {status && (
        <span className={`chip-status status-${status}`}>
          <StatusIcon status={status} still={!number} />
        </span>
      )}
      {label}
      {number !== undefined && <span className="chip-number">{grouped(number)}</span>}
    </button>
  );
}

/** How many there are of each status with the other filters as they are. */
function useNumbers(shown: Shown): Partial<Record<Status, number>> | undefined {
  const live = useStore(counts);
  const plain = isPlain(shown);
  const filter = filterOf(shown, []);
  const { data } = useQuery({ ...summaryQuery({ filter }), enabled: !plain });
  if (plain) return shown.kind ? (live ? (live.all.table[shown.kind] ?? {}) : undefined) : live?.all.by_status;
  if (!data) return undefined;
  const numbers: Partial<Record<Status, number>> = {};
  for (const group of data.groups) numbers[group.status] = (numbers[group.status] ?? 0) + group.tasks;
  return numbers;
}

/** How many there are of each kind, with everything but kind and status as it is chosen. */
function useKindNumbers(shown: Shown): Record<Kind, number> | null {
  const live = useStore(counts);
  const plain = isPlain(shown);
  const filters = KINDS.map((kind) => filterOf({ ...shown, kind }, []));
  const { data } = useQuery({ ...summariesQuery(filters), enabled: !plain });
  if (!plain)
    return data
      ? (Object.fromEntries(KINDS.map((kind, n) => [kind, data[n]?.total ?? 0])) as Record<Kind, number>)
      : null;
  if (!live) return null;
  return Object.fromEntries(KINDS.map((kind) => [kind, sum(Object.values(live.all.table[kind] ?? {}))])) as Record<
    Kind,
    number
  >;
}

function Search({
  shown,
  show,
  input,
}: {
  shown: Shown;
  show: (change: Partial<Shown>, replace?: boolean) => void;
  input: RefObject<InputRef | null>;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState(shown.q);
  const [seen, setSeen] = useState(shown.q);
  if (seen !== shown.q) {
    setSeen(shown.q);
    setText(shown.q);
  }
  useEffect(() => {
    if (text === shown.q) return;
    const timer = setTimeout(() => show({ q: text }, true), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [show, shown.q, text]);
  return (
    <Input
      ref={input}
      className="toolbar-search"
      allowClear
      prefix={<SearchOutlined aria-hidden />}
      placeholder={t("tasks.search")}
      aria-label={t("tasks.search")}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Escape") event.currentTarget.blur();
      }}
    />
  );
}

/** 清除已完成, 清除失败, 重试全部失败: of what the other filters show. */
function Tidy({ shown, numbers }: { shown: Shown; numbers?: Partial<Record<Status, number>> }) {
  const { t } = useTranslation();
  const { act } = useTaskActions();
  const of = (status: Status) => ({ filter: filterOf(shown, [status]) });
  const [done, failed] = [numbers?.SUCCESS ?? 0, numbers?.FAILED ?? 0];
  return (
    <span className="tidy">
      <TidyButton verb="start" meant={of("FAILED")} count={failed} words={t("tidy.retryFailed")} act={act} />
      <TidyButton verb="clear" meant={of("SUCCESS")} count={done} words={t("tidy.clearDone")} act={act} />
      <TidyButton verb="clear" meant={of("FAILED")} count={failed} words={t("tidy.clearFailed")} act={act} />
    </span>
  );
}

function TidyButton({ words, act, ...asked }: Asked & { words: string; act: (asked: Asked) => void }) {
  const busy = useGoing(keyOf(asked.verb, asked.meant));
  return (
    <Button size="small" disabled={!asked.count} loading={busy} onClick={() => act(asked)}>
      {words}
    </Button>
  );
}
