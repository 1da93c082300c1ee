import "@/features/works/works.css";
import { AppstoreOutlined, CheckCircleFilled, PlayCircleFilled } from "@ant-design/icons";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Button } from "antd";
import {
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTranslation } from "@/lib/i18n";
import { useNavigate, useSearchParams } from "react-router";
import { onEvents } from "@/api/live";
import { keys } from "@/api/cache/keys";
import { PAGE_OF_WORKS, readWorks, type WorksFilter } from "@/api/works";
import { isKind, type Work } from "@/api/types";
import { Nothing, Trouble, Waiting } from "@/components/Empty";
import { isVideo } from "@/components/Thumb";
import { useMedia } from "@/components/useMedia";
import { layOut, type Tile } from "@/features/works/layout";
import { Viewer } from "@/features/works/Viewer";
import { WorksBar } from "@/features/works/WorksBar";
import { duration, day as dayOf, now, startOf } from "@/lib/time";

const GAP = 8;
const NEAR = 12;
const NEWS_PAUSE = 1_500;

/** Everything that was made, by day. */
export function WorksPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const filter = readFilter(address);
  const works = useWorks(filter);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef(-1);
  const scroller = useRef<HTMLDivElement>(null);
  const shown = address.get("work");
  const at = shown ? works.items.findIndex((work) => work.id === shown) : -1;

  const open = useCallback(
    (work: Work | undefined) =>
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          if (work) after.set("work", work.id);
          else after.delete("work");
          return after;
        },
        { replace: before(address) === Boolean(work) },
      ),
    [address, setAddress],
  );
  const choose = useCallback(
    (index: number, event: MouseEvent) => {
      const from = event.shiftKey && last.current >= 0 ? last.current : index;
      last.current = index;
      const ids = works.items.slice(Math.min(from, index), Math.max(from, index) + 1).map((work) => work.id);
      setChosen((now) => {
        const after = new Set(now);
        const takes = from !== index || !now.has(works.items[index]?.id ?? "");
        for (const id of ids) {
          if (takes) after.add(id);
          else after.delete(id);
        }
        return after;
      });
    },
    [works.items],
  );

  return (
    <div className="page works">
      <h1 className="only-heard">{t("menu.works")}</h1>
      <WorksBar
        filter={filter}
        total={works.total}
        chosen={[...chosen]}
        show={(change) => {
          setChosen(new Set());
          setAddress(writeFilter({ ...filter, ...change }), { replace: "q" in change });
        }}
        clear={() => setChosen(new Set())}
      />
      {works.error && works.total === null ? (
        <Trouble error={works.error} retry={works.again} />
      ) : works.total === null ? (
        <Waiting rows={12} />
      ) : works.total === 0 ? (
        <NoWorks filter={filter} all={() => setAddress({})} />
      ) : (
        <Gallery works={works} chosen={chosen} choose={choose} open={open} scroller={scroller} />
      )}
      {at >= 0 && (
        <Viewer
          work={works.items[at] as Work}
          position={at + 1}
          total={works.total ?? 0}
          before={works.items[at - 1]}
          after={works.items[at + 1]}
          open={open}
          near={() => at >= works.items.length - 3 && works.more()}
        />
      )}
    </div>
  );
}

function NoWorks({ filter, all }: { filter: WorksFilter; all: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const icon = <AppstoreOutlined aria-hidden />;
  if (filter.q || filter.day) {
    return (
      <Nothing icon={icon} title={t("works.noMatch")} about={t("tasks.noneMatchAbout")}>
        <Button onClick={all}>{t("works.showAll")}</Button>
      </Nothing>
    );
  }
  return (
    <Nothing icon={icon} title={t("works.none")} about={t("works.noneAbout")}>
      <Button type="primary" onClick={() => void navigate(`/create/${filter.kind ?? "text_to_image"}`)}>
        {t("tasks.createFirst")}
      </Button>
    </Nothing>
  );
}

function readFilter(address: URLSearchParams): WorksFilter {
  const kind = address.get("kind") ?? undefined;
  const day = address.get("day") ?? "";
  return { kind: isKind(kind) ? kind : null, q: address.get("q") ?? "", day: startOf(day) === null ? "" : day };
}

function writeFilter({ kind, q, day }: WorksFilter): Record<string, string> {
  return { ...(kind && { kind }), ...(q && { q }), ...(day && { day }) };
}

/** Is the viewer open? Going from work to work then leaves no trail in the history. */
function before(address: URLSearchParams): boolean {
  return address.has("work");
}

interface Works {
  items: Work[];
  total: number | null;
  error: unknown;
  more: () => void;
  again: () => void;
}

function useWorks(filter: WorksFilter): Works {
  const client = useQueryClient();
  const { kind, q, day } = filter;
  const key = useMemo(() => keys.works({ kind, q, day }), [day, kind, q]);
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => readWorks({ kind, q, day }, pageParam),
    initialPageParam: 0,
    getNextPageParam: (page, all) => (all.length * PAGE_OF_WORKS < page.total ? all.length * PAGE_OF_WORKS : undefined),
    staleTime: 0,
  });
  const again = useCallback(() => void client.invalidateQueries({ queryKey: key }), [client, key]);

  useEffect(() => {
    let timer = 0;
    const end = onEvents((events) => {
      if (
        !events.some(
          (event) => event.type.startsWith("task.") && (event.data.status === "SUCCESS" || event.data.deleted),
        )
      )
        return;
      timer ||= window.setTimeout(() => {
        timer = 0;
        again();
      }, NEWS_PAUSE);
    });
    return () => {
      end();
      window.clearTimeout(timer);
    };
  }, [again]);

  const items = useMemo(() => {
    // What is made while one reads on moves everything down: nothing is shown twice.
    const seen = new Map<string, Work>();
    for (const page of query.data?.pages ?? [])
      for (const work of page.items) if (!seen.has(work.id)) seen.set(work.id, work);
    return [...seen.values()];
  }, [query.data]);
  const { fetchNextPage, hasNextPage, isFetching } = query;
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetching]);
  return { items, total: query.data?.pages.at(-1)?.total ?? null, error: query.error, more, again };
}

function useWidth(element: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const found = element.current;
    if (!found) return;
    const measure = () => setWidth(found.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(found);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

function Gallery({
  works,
  chosen,
  choose,
  open,
  scroller,
}: {
  works: Works;
  chosen: ReadonlySet<string>;
  choose: (index: number, event: MouseEvent) => void;
  open: (work: Work) => void;
  scroller: RefObject<HTMLDivElement | null>;
}) {
  const { t } = useTranslation();
  const narrow = useMedia("(max-width: 900px)");
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const rows = useMemo(
    () => (width ? layOut(works.items, { width, target: narrow ? 150 : 220, gap: GAP }, dayOf) : []),
    [narrow, width, works.items],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (n) => rows[n]?.height ?? 0,
    overscan: 4,
  });
  useEffect(() => virtual.measure(), [rows, virtual]);
  const drawn = virtual.getVirtualItems();
  const lastDrawn = drawn.at(-1)?.index ?? 0;
  const { more } = works;
  useEffect(() => {
    if (rows.length && lastDrawn >= rows.length - NEAR) more();
  }, [lastDrawn, more, rows.length]);
  const today = dayOf(now());
  return (
    <div ref={frame} className="gallery-frame">
      <div ref={scroller} className="gallery" tabIndex={0} role="region" aria-label={t("menu.works")}>
        <div style={{ height: virtual.getTotalSize(), position: "relative", width }}>
          {drawn.map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            return (
              <div
                key={item.key}
                className={row.kind === "day" ? "gallery-day" : "gallery-row"}
                style={{ transform: `translateY(${item.start}px)`, height: row.height }}
              >
                {row.kind === "day" ? (
                  <h2>
                    {row.day === today ? t("works.today") : row.day}
                    {/* Of the last day some may not be loaded yet. */}
                    {(!row.last || works.items.length === works.total) && (
                      <span className="quiet">{t("works.count", { count: row.count })}</span>
                    )}
                  </h2>
                ) : (
                  row.tiles.map((tile) => (
                    <TileOf
                      key={tile.work.id}
                      tile={tile}
                      height={row.height - GAP}
                      chosen={chosen.has(tile.work.id)}
                      any={chosen.size > 0}
                      choose={choose}
                      open={open}
                    />
                  ))
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function TileOf({
  tile,
  height,
  chosen,
  any,
  choose,
  open,
}: {
  tile: Tile;
  height: number;
  chosen: boolean;
  any: boolean;
  choose: (index: number, event: MouseEvent) => void;
  open: (work: Work) => void;
}) {
  const { t } = useTranslation();
  const { work } = tile;
  const [over, setOver] = useState(false);
  const video = isVideo(work);
  return (
    <figure
      className={`tile${chosen ? " tile-chosen" : ""}`}
      style={{ width: tile.width, height }}
      data-work={work.id}
      onMouseEnter={() => setOver(true)}
      onMouseLeave={() => setOver(false)}
    >
      <button
        type="button"
        className="tile-open"
        aria-label={t("works.open", { title: work.title })}
        onClick={(event) => (any ? choose(tile.index, event) : open(work))}
      >
        <img src={work.thumbnail_url} alt="" loading="lazy" decoding="async" draggable={false} />
        {video && over && <video src={work.url} muted loop autoPlay playsInline preload="none" aria-hidden />}
      </button>
      {video && (
        <span className="tile-video" aria-hidden>
          <PlayCircleFilled aria-hidden />
          {work.duration_seconds ? duration(work.duration_seconds) : ""}
        </span>
      )}
      <button
        type="button"
        className="tile-choose"
        aria-pressed={chosen}
        aria-label={t("works.choose", { title: work.title })}
        onClick={(event) => choose(tile.index, event)}
      >
        <CheckCircleFilled aria-hidden />
      </button>
      <figcaption>{work.title}</figcaption>
    </figure>
  );
}
