import { useCallback, useMemo, useState } from "react";
import { type Translate, useTranslation } from "@/lib/i18n";
import type { Stats, Usual } from "@/api/types";
import { type Column, ENDS, eventful, isEmpty, stacked, times, usual } from "@/features/board/series";
import { type Line, Plot } from "@/features/board/Plot";
import { grouped, percent } from "@/lib/figures";
import { duration, moment, short } from "@/lib/time";

const COLOURS = { succeeded: "chart-ok", failed: "chart-bad", stopped: "chart-still" } as const;
const WORDS = { succeeded: "board.succeeded", failed: "board.failedOnes", stopped: "board.stopped" } as const;
const COUNTS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];
const TIMES = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 28_800, 86_400, 172_800];

/** What came of tasks over time, how long they waited and ran, and how well each server did. */
export function Charts({ stats }: { stats: Stats }) {
  const { t } = useTranslation();
  return (
    <div className="board-charts">
      <Throughput stats={stats} />
      <Times stats={stats} of="waited" title={t("board.wait")} />
      <Times stats={stats} of="ran" title={t("board.run")} />
      <Rates stats={stats} />
    </div>
  );
}

function Throughput({ stats }: { stats: Stats }) {
  const { t } = useTranslation();
  const columns = useMemo(() => stacked(stats.buckets).reverse(), [stats]);
  const lines = useMemo<Line[]>(() => [...ENDS].reverse().map((end) => ({ colour: COLOURS[end], bars: true })), []);
  const legend = useCallback(
    (index: number | null) =>
      ENDS.map((end) => ({
        colour: COLOURS[end],
        name: t(WORDS[end]),
        value: grouped(index === null ? stats[end] : (stats.buckets[index]?.[end] ?? 0)),
      })),
    [stats, t],
  );
  const rows = eventful(stats).map((each) => [moment(each.at), ...ENDS.map((end) => each[end])]);
  return (
    <Chart
      name="throughput"
      title={t("board.throughput")}
      stats={stats}
      columns={columns}
      lines={lines}
      format={whole}
      splits={COUNTS}
      legend={legend}
      head={[t("board.time"), ...ENDS.map((end) => t(WORDS[end]))]}
      rows={rows}
    />
  );
}

function Times({ stats, of, title }: { stats: Stats; of: "waited" | "ran"; title: string }) {
  const { t } = useTranslation();
  const columns = useMemo(() => usual(stats.buckets, of), [stats, of]);
  const lines = useMemo<Line[]>(() => [{ colour: "chart-p50" }, { colour: "chart-p90", dashed: true }], []);
  const format = useCallback((seconds: number) => axisTime(seconds, t), [t]);
  const legend = useCallback(
    (index: number | null) => {
      const found = index === null ? stats[of] : stats.buckets[index]?.[of];
      return [
        { colour: "chart-p50", name: "P50", value: found ? duration(found.p50) : "–" },
        { colour: "chart-p90", name: "P90", value: found ? duration(found.p90) : "–" },
      ];
    },
    [stats, of],
  );
  const rows = eventful(stats).flatMap((each) => {
    const found = each[of];
    return found ? [[moment(each.at), duration(found.p50), duration(found.p90)]] : [];
  });
  return (
    <Chart
      name={of}
      title={title}
      stats={stats}
      columns={columns}
      lines={lines}
      format={format}
      splits={TIMES}
      legend={legend}
      head={[t("board.time"), "P50", "P90"]}
      rows={rows}
    />
  );
}

interface LegendEntry {
  colour: string;
  name: string;
  value: string;
}

function Chart(props: {
  name: string;
  title: string;
  stats: Stats;
  columns: Column[];
  lines: Line[];
  format: (value: number) => string;
  splits: number[];
  legend: (index: number | null) => LegendEntry[];
  head: string[];
  rows: (string | number)[][];
}) {
  const { t } = useTranslation();
  const [index, setIndex] = useState<number | null>(null);
  const at = useMemo(() => times(props.stats), [props.stats]);
  const piece = index === null ? undefined : props.stats.buckets[index];
  const empty = isEmpty(props.columns);
  return (
    <section className="panel chart" aria-labelledby={`chart-${props.name}`} data-chart={props.name}>
      <header>
        <h2 id={`chart-${props.name}`}>{props.title}</h2>
        <span className="fill" />
        <span className="quiet chart-at">{piece && short(piece.at)}</span>
      </header>
      <ul className="legend">
        {props.legend(piece ? index : null).map((each) => (
          <li key={each.name}>
            <i style={{ background: `var(--${each.colour})` }} aria-hidden />
            <span>{each.name}</span>
            <b>{each.value}</b>
          </li>
        ))}
      </ul>
      <div className="chart-stage">
        <Plot
          at={at}
          columns={props.columns}
          lines={props.lines}
          format={props.format}
          splits={props.splits}
          hover={setIndex}
        />
        {empty && <p className="chart-none">{t("board.none")}</p>}
      </div>
      {!empty && (
        <Data title={props.title}>
          <table>
            <thead>
              <tr>
                {props.head.map((each) => (
                  <th key={each} scope="col">
                    {each}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {props.rows.map(([first, ...others]) => (
                <tr key={first}>
                  <th scope="row">{first}</th>
                  {others.map((value, n) => (
                    <td key={n}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Data>
      )}
    </section>
  );
}

/** The same in numbers, for whoever does not see a plot or wants to be exact. */
function Data({ title, children }: { title: string; children: React.ReactNode }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details className="chart-data" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("board.data")}</summary>
      {open && (
        <div className="chart-table" tabIndex={0} role="region" aria-label={`${title} · ${t("board.data")}`}>
          {children}
        </div>
      )}
    </details>
  );
}

function Rates({ stats }: { stats: Stats }) {
  const { t } = useTranslation();
  const known = stats.backends.filter((each) => each.success_rate !== null);
  return (
    <section className="panel chart" aria-labelledby="chart-rates" data-chart="rates">
      <header>
        <h2 id="chart-rates">{t("board.rates")}</h2>
      </header>
      <p className="quiet chart-about">{t("board.ratesAbout")}</p>
      {known.length === 0 ? (
        <p className="chart-none chart-none-alone">{t("board.noRuns")}</p>
      ) : (
        <ul className="rates">
          {known.map((each) => (
            <li key={each.id}>
              <span className="rates-name" title={each.name ?? each.id}>
                {each.name ?? <span className="quiet">{t("board.removed")}</span>}
              </span>
              <span className="rates-bar" aria-hidden>
                <i style={{ width: `${(each.success_rate ?? 0) * 100}%` }} />
              </span>
              <b>{exactly(each.success_rate ?? 0)}</b>
              <span className="quiet rates-more">
                {t("board.rateOf", { succeeded: each.succeeded, failed: each.failed })}
                {each.ran && ` · ${between(each.ran)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function whole(value: number): string {
  return Number.isInteger(value) ? String(value) : "";
}

/** Nearly all is not all. */
export function exactly(share: number): string {
  return share < 1 && share > 0.99 ? `${(Math.floor(share * 1000) / 10).toFixed(1)}%` : percent(share);
}

function between({ p50, p90 }: Usual): string {
  return `P50 ${duration(p50)} · P90 ${duration(p90)}`;
}

function axisTime(seconds: number, t: Translate): string {
  if (seconds === 0) return "0";
  if (seconds < 60) return t("board.seconds", { count: seconds });
  if (seconds < 3600) return t("board.minutes", { count: seconds / 60 });
  return t("board.hours", { count: seconds / 3600 });
}
