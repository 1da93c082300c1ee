import { useVirtualizer } from "@tanstack/react-virtual";
import { Checkbox } from "antd";
import { type MouseEvent, type RefObject, useEffect } from "react";
import { useTranslation } from "@/lib/i18n";
import { useWatch } from "@/api/live";
import type { Status, Task } from "@/api/types";
import { Row } from "@/features/tasks/Row";
import { isChosen, type Selection, sizeOf } from "@/features/tasks/selection";
import type { Window } from "@/features/tasks/useWindow";

const HEAD = 36;

export interface GridProps {
  rows: Window;
  total: number;
  selection: Selection;
  wanted: readonly Status[];
  focused: number;
  height: number;
  scroller: RefObject<HTMLDivElement | null>;
  choose: (task: Task, index: number, event: MouseEvent) => void;
  chooseLoaded: (chosen: boolean) => void;
  focus: (index: number) => void;
  scrolled: (top: number) => void;
}

/** Rows of one height, of which only those in sight exist. */
export function Grid(props: GridProps) {
  const { rows, total, selection, wanted, focused, height, scroller, choose, chooseLoaded, focus, scrolled } = props;
  const { t } = useTranslation();
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 6,
    scrollPaddingStart: HEAD,
  });
  useEffect(() => virtual.measure(), [height, virtual]);
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  const { look } = rows;
  useEffect(() => look(first, last), [first, last, look]);
  useEffect(() => {
    if (focused >= 0 && focused < total) virtual.scrollToIndex(focused, { align: "auto" });
  }, [focused, total, virtual]);
  useWatch(items.flatMap((item) => rows.at(item.index) ?? []));

  const size = sizeOf(selection);
  const loaded = size > 0 ? rows.loaded() : [];
  const every = size > 0 && loaded.every((task) => isChosen(selection, task.id));
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-rowcount={total + 1}
      aria-multiselectable
      aria-label={t("menu.tasks")}
      aria-activedescendant={focused >= first && focused <= last && rows.at(focused) ? `row-${focused}` : undefined}
      onScroll={(event) => scrolled(event.currentTarget.scrollTop)}
    >
      <div role="row" aria-rowindex={1} className="row row-head">
        <span role="columnheader" className="cell cell-check">
          <Checkbox
            checked={every}
            indeterminate={size > 0 && !every}
            onChange={(event) => chooseLoaded(event.target.checked)}
            aria-label={t("tasks.chooseLoaded")}
          />
        </span>
        <span role="columnheader" className="cell cell-thumb">
          <span className="only-heard">{t("column.picture")}</span>
        </span>
        <span role="columnheader" className="cell cell-name">
          {t("column.task")}
        </span>
        <span role="columnheader" className="cell cell-workflow">
          {t("column.workflow")}
        </span>
        <span role="columnheader" className="cell cell-nodes">
          {t("column.nodes")}
        </span>
        <span role="columnheader" className="cell cell-status">
          {t("column.status")}
        </span>
        <span role="columnheader" className="cell cell-progress">
          {t("column.progress")}
        </span>
        <span role="columnheader" className="cell cell-created">
          {t("column.created")}
        </span>
        <span role="columnheader" className="cell cell-details">
          {t("column.details")}
        </span>
        <span role="columnheader" className="cell cell-actions">
          {t("column.actions")}
        </span>
      </div>
      <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const task = rows.at(item.index);
          return task ? (
            <Row
              key={task.id}
              task={task}
              index={item.index}
              top={item.start}
              chosen={isChosen(selection, task.id)}
              focused={item.index === focused}
              wanted={wanted}
              choose={choose}
              focus={focus}
            />
          ) : (
            <div
              key={`empty-${item.index}`}
              role="row"
              aria-rowindex={item.index + 2}
              className="row row-empty"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <span role="gridcell" />
            </div>
          );
        })}
      </div>
    </div>
  );
}
