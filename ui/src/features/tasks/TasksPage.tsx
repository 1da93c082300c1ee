import "@/features/tasks/tasks.css";
import { ArrowUpOutlined, UnorderedListOutlined } from "@ant-design/icons";
import { Button, type InputRef } from "antd";
import { type MouseEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { useNavigate } from "react-router";
import type { Meant } from "@/api/taskActions";
import { merge, onEvents } from "@/api/live";
import { read } from "@/api/live/overlay";
import type { Status, Task } from "@/api/types";
import { useTaskActions } from "@/components/actions/useTaskActions";
import { Nothing, Trouble, Waiting } from "@/components/Empty";
import { createPath } from "@/components/Kind";
import { useMedia } from "@/components/useMedia";
import { BatchBanner } from "@/features/tasks/BatchBanner";
import { BatchBar } from "@/features/tasks/BatchBar";
import { filterOf, isPlain, useShown } from "@/features/tasks/filter";
import { Grid } from "@/features/tasks/Grid";
import { NOTHING, type Selection, sizeOf, toggled, withAll } from "@/features/tasks/selection";
import { Toolbar } from "@/features/tasks/Toolbar";
import { useWindow } from "@/features/tasks/useWindow";
import { useKeys } from "@/lib/keys";
import { justAfter } from "@/lib/time";

const ROW = 56;
const ROW_NARROW = 112;
const AT_TOP = 8;

export function TasksPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [shown, show] = useShown();
  const [selection, setSelection] = useState<Selection>(NOTHING);
  const [focused, setFocused] = useState(-1);
  const [anchor, setAnchor] = useState<string | null>(null);
  const [away, setAway] = useState(false);
  const search = useRef<InputRef>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const last = useRef(-1);
  const narrow = useMedia("(max-width: 900px)");
  const { act } = useTaskActions();

  const filter = useMemo(() => filterOf(shown), [shown]);
  const name = JSON.stringify([filter, shown.sort]);
  const rows = useWindow({ ...filter, sort: shown.sort }, anchor);
  const total = rows.total ?? 0;
  const size = sizeOf(selection);
  const meant = useMemo<Meant>(
    () =>
      selection.all
        ? { filter, all: true, exclude_ids: [...selection.except], as_of: selection.asOf }
        : { ids: [...selection.tasks.keys()] },
    [filter, selection],
  );

  // Another list: what was chosen in the old one is not meant any more, unless everything was.
  const [listed, setListed] = useState(name);
  if (listed !== name) {
    setListed(name);
    setSelection((now) => (now.all ? { ...now, except: new Set(), total: 0 } : NOTHING));
    setFocused(-1);
    setAnchor(null);
  }
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [name]);
  const everything = selection.all && selection.total !== total && selection.except.size === 0 && rows.total !== null;
  if (everything) setSelection({ all: true, total, except: new Set(), asOf: rows.event });

  // Somebody looks at a place further down, or has chosen: the rows come to rest.
  const rests = shown.sort === "-created_at" && (away || size > 0);
  const top = rows.at(0);
  if (rests && anchor === null && top) setAnchor(justAfter(top.created_at));
  if (!rests && anchor !== null) setAnchor(null);
  const fresh = useFresh(anchor, shown.kind);

  // Rows are drawn again when their properties change: `choose` stays the same, whatever was read meanwhile.
  const at = useRef(rows.at);
  useLayoutEffect(() => {
    at.current = rows.at;
  });
  const clear = useCallback(() => setSelection(NOTHING), []);
  const choose = useCallback((task: Task, index: number, event: Pick<MouseEvent, "shiftKey">) => {
    const from = last.current;
    last.current = index;
    setFocused(index);
    if (event.shiftKey && from >= 0) {
      const [a, b] = [Math.min(from, index), Math.max(from, index)];
      const range = Array.from({ length: b - a + 1 }, (_, n) => at.current(a + n)).filter(
        (each): each is Task => each !== undefined,
      );
      setSelection((now) => withAll(now, range));
    } else setSelection((now) => toggled(now, task));
  }, []);
  const chooseLoaded = useCallback(
    (chosen: boolean) => setSelection(chosen ? (now) => withAll(now, rows.loaded()) : NOTHING),
    [rows],
  );
  const chooseAll = useCallback(
    () => setSelection({ all: true, total, except: new Set(), asOf: rows.event }),
    [rows.event, total],
  );

  function narrowTo(verb: "start" | "stop" | "delete", statuses: Status[]) {
    if (selection.all) return show({ status: [...new Set(statuses)] });
    const fitting = [...selection.tasks.values()].filter((task) => merge(task, read(task.id)).actions.includes(verb));
    setSelection(withAll(NOTHING, fitting));
  }

  function move(step: number, extend = false) {
    const next = Math.max(0, Math.min(total - 1, focused + step));
    const task = rows.at(next);
    setFocused(next);
    if (extend && task) setSelection((now) => withAll(now, [task]));
  }

  const aimed = (): Meant | null => {
    if (size) return meant;
    const task = rows.at(focused);
    return task ? { ids: [task.id] } : null;
  };
  const perform = (verb: "start" | "stop" | "delete") => {
    const found = aimed();
    if (found) act({ verb, meant: found, count: size || 1, then: clear });
  };
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 600) / ROW) - 1);
  useKeys({
    "/": () => search.current?.focus(),
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    "Shift+ArrowDown": () => move(1, true),
    "Shift+ArrowUp": () => move(-1, true),
    PageDown: () => move(page()),
    PageUp: () => move(-page()),
    Home: () => move(-total),
    End: () => move(total),
    x: () => pick(),
    Space: () => pick(),
    Enter: (event) => {
      const task = rows.at(focused);
      if (event.target instanceof HTMLElement && event.target.closest("button, a")) return event.target.click();
      if (task) void navigate(`/tasks/${task.id}`);
    },
    "Ctrl+a": (event) => {
      if (event.target instanceof Element && event.target.closest("input, textarea")) return;
      if (size && !selection.all) chooseAll();
      else chooseLoaded(true);
    },
    s: () => perform("start"),
    "Shift+s": () => perform("stop"),
    Delete: () => perform("delete"),
    Escape: clear,
  });
  function pick() {
    const task = rows.at(focused);
    if (task) choose(task, focused, { shiftKey: false });
  }

  function toTop() {
    clear();
    setAway(false);
    scroller.current?.scrollTo({ top: 0 });
  }

  return (
    <div className="page tasks">
      <h1 className="only-heard">{t("menu.tasks")}</h1>
      <Toolbar shown={shown} show={show} search={search} />
      {shown.batch && <BatchBanner id={shown.batch} leave={() => show({ batch: null })} />}
      <section className="panel tasks-list">
        {size > 0 && (
          <BatchBar
            selection={selection}
            meant={meant}
            total={total}
            chooseAll={chooseAll}
            clear={clear}
            narrow={narrowTo}
          />
        )}
        {fresh > 0 && (
          <Button
            className="fresh"
            type="primary"
            shape="round"
            size="small"
            icon={<ArrowUpOutlined aria-hidden />}
            onClick={toTop}
          >
            {t("tasks.fresh", { count: fresh })}
          </Button>
        )}
        {rows.error && rows.total === null ? (
          <Trouble error={rows.error} retry={rows.again} />
        ) : rows.total === null ? (
          <Waiting rows={10} />
        ) : total === 0 ? (
          <Empty
            restricted={!isPlain(shown) || shown.status.length > 0}
            all={() => show({ kind: null, status: [], q: "", batch: null, span: null, from: "", to: "" })}
            kind={shown.kind}
          />
        ) : (
          <Grid
            rows={rows}
            total={total}
            selection={selection}
            wanted={shown.status}
            focused={focused}
            height={narrow ? ROW_NARROW : ROW}
            scroller={scroller}
            choose={choose}
            chooseLoaded={chooseLoaded}
            focus={setFocused}
            scrolled={(at) => setAway(at > AT_TOP)}
          />
        )}
      </section>
    </div>
  );
}

function Empty({ restricted, all, kind }: { restricted: boolean; all: () => void; kind: Task["kind"] | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Nothing
      icon={<UnorderedListOutlined aria-hidden />}
      title={t(restricted ? "tasks.noneMatch" : "tasks.none")}
      about={t(restricted ? "tasks.noneMatchAbout" : "tasks.noneAbout")}
    >
      {restricted ? (
        <Button onClick={all}>{t("tasks.showAll")}</Button>
      ) : (
        <Button type="primary" onClick={() => void navigate(createPath(kind ?? "text_to_image"))}>
          {t("tasks.createFirst")}
        </Button>
      )}
    </Nothing>
  );
}

/** How many tasks were created since the list came to rest. */
function useFresh(anchor: string | null, kind: Task["kind"] | null): number {
  const [fresh, setFresh] = useState(0);
  const [since, setSince] = useState(anchor);
  if (since !== anchor) {
    setSince(anchor);
    setFresh(0);
  }
  useEffect(() => {
    if (anchor === null) return;
    return onEvents((events) => {
      const made = events.filter(
        (event) => event.type === "task.created" && (kind === null || event.data.kind === kind),
      ).length;
      if (made) setFresh((now) => now + made);
    });
  }, [anchor, kind]);
  return fresh;
}
