import "uplot/dist/uPlot.min.css";
import { useEffect, useMemo, useRef } from "react";
import uPlot from "uplot";
import { useChoices, timeZone } from "@/lib/choices";
import { systemIsDark } from "@/lib/colours";
import { useStore } from "@/lib/store";
import { clock, day } from "@/lib/time";
import { type Column, lonely } from "@/features/board/series";

export interface Line {
  /** The name of a colour of style.css. */
  colour: string;
  bars?: boolean;
  dashed?: boolean;
}

const HEIGHT = 190;
const TOGETHER = "board";
const HOURS_OF_CLOCK = 36;

/** A plot over time. What it shows is said in words and numbers by its neighbours: it is hidden from readers. */
export function Plot({
  at,
  columns,
  lines,
  format,
  splits,
  hover,
}: {
  at: number[];
  columns: Column[];
  lines: Line[];
  format: (value: number) => string;
  splits?: number[];
  hover: (index: number | null) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const { theme, timeZone: zone, language } = useChoices();
  const night = useStore(systemIsDark);
  const data = useMemo(() => [at, ...columns] as uPlot.AlignedData, [at, columns]);
  const first = useRef(data);
  const hovers = useRef(hover);
  useEffect(() => {
    first.current = data;
    hovers.current = hover;
    plot.current?.setData(data);
  });
  const drawn = JSON.stringify([lines, theme, night, zone, language, splits]);

  useEffect(() => {
    const box = place.current;
    if (!box) return;
    const [looks, , , , , ticks] = JSON.parse(drawn) as [Line[], string, boolean, string, string, number[] | undefined];
    // The theme is on the page a moment after it was chosen.
    const begun = requestAnimationFrame(() => {
      plot.current = new uPlot(
        options(box, looks, ticks, format, (index) => hovers.current(index)),
        first.current,
        box,
      );
    });
    const seen = new ResizeObserver(() => plot.current?.setSize({ width: box.clientWidth, height: HEIGHT }));
    seen.observe(box);
    return () => {
      cancelAnimationFrame(begun);
      seen.disconnect();
      plot.current?.destroy();
      plot.current = null;
    };
  }, [drawn, format]);

  return <div className="plot" ref={place} style={{ height: HEIGHT }} aria-hidden />;
}

function options(
  box: HTMLElement,
  lines: Line[],
  splits: number[] | undefined,
  format: (value: number) => string,
  hover: (index: number | null) => void,
): uPlot.Options {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const axis: uPlot.Axis = {
    stroke: colour("ink-3"),
    grid: { stroke: colour("edge"), width: 1 },
    ticks: { show: false },
    font: `11px ${getComputedStyle(document.body).fontFamily}`,
  };
  const series = lines.map((line): uPlot.Series => ({
    stroke: colour(line.colour),
    width: line.bars ? 0 : 1.5,
    dash: line.dashed ? [5, 4] : undefined,
    fill: line.bars ? colour(line.colour) : undefined,
    paths: line.bars ? uPlot.paths.bars?.({ size: [0.7, 24], align: 1 }) : undefined,
    points: line.bars
      ? { show: false }
      : { show: true, size: 5, fill: colour(line.colour), filter: (plot, index) => lonely(plot.data[index] as Column) },
  }));
  return {
    width: box.clientWidth,
    height: HEIGHT,
    padding: [10, 12, 0, 0],
    legend: { show: false },
    cursor: { sync: { key: TOGETHER }, drag: { x: false, y: false }, points: { show: false }, y: false },
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), timeZone()),
    // The last piece has a width, too.
    scales: {
      x: { time: true, range: (plot, low, high) => [low, high + pieceOf(plot.data[0])] },
      y: { range: (_plot, _low, high) => [0, Math.max(high * 1.08, 1)] },
    },
    series: [{}, ...series],
    axes: [
      {
        ...axis,
        size: 30,
        space: 64,
        values: (plot, at) => labels(at, (plot.scales.x?.max ?? 0) - (plot.scales.x?.min ?? 0)),
      },
      { ...axis, size: 52, incrs: splits, values: (_plot, values) => values.map((value) => format(value)) },
    ],
    hooks: { setCursor: [(plot) => hover(plot.cursor.idx ?? null)] },
  };
}

function pieceOf([first = 0, second = first]: ArrayLike<number> & Iterable<number>): number {
  return second - first;
}

/** Hours within a day, days beyond, and both where a new day begins. */
function labels(at: number[], span: number): string[] {
  const days = span > HOURS_OF_CLOCK * 3600;
  let before = "";
  return at.map((seconds) => {
    const [date, time] = [day(seconds * 1000).slice(5), clock(seconds * 1000)];
    const begins = date !== before;
    before = date;
    if (days && time === "00:00") return date;
    return days && begins ? `${date}\n${time}` : time;
  });
}
