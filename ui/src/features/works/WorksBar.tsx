import { CloseOutlined, DownloadOutlined, SearchOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { Input } from "@/components/Input";
import { useTranslation } from "@/lib/i18n";
import { archiveOf, type WorksFilter } from "@/api/works";
import { KINDS } from "@/api/types";
import { DayField } from "@/components/DayField";
import { useToast } from "@/components/toast";
import { useInSight } from "@/components/useInSight";
import { day, now } from "@/lib/time";

const MOST_ZIPPED = 1_000;
const TYPING_PAUSE = 250;

/** Which works, and all or some of them to take home. */
export function WorksBar(props: {
  filter: WorksFilter;
  total: number | null;
  chosen: string[];
  show: (change: Partial<WorksFilter>) => void;
  clear: () => void;
}) {
  const { filter, total, chosen, show, clear } = props;
  const { t } = useTranslation();
  const row = useInSight<HTMLDivElement>(filter.kind);
  return (
    <div className="works-bar">
      <div ref={row} className="chips" role="group" aria-label={t("tasks.kinds")}>
        {([null, ...KINDS] as const).map((each) => (
          <button
            key={each ?? "all"}
            type="button"
            className={`chip${each === filter.kind ? " chip-chosen" : ""}`}
            aria-pressed={each === filter.kind}
            onClick={() => show({ kind: each })}
          >
            {each ? t(`word.${each}`) : t("works.all")}
          </button>
        ))}
      </div>
      <div className="works-find">
        <Search text={filter.q} search={(q) => show({ q })} />
        <DayField label={t("works.day")} value={filter.day} max={day(now())} set={(chosen) => show({ day: chosen })} />
      </div>
      <span className="fill" />
      {chosen.length > 0 ? (
        <span className="works-chosen">
          <b aria-live="polite">{t("works.chosen", { count: chosen.length })}</b>
          <SaveChosen ids={chosen} saved={clear} />
          <Button
            size="small"
            type="text"
            icon={<CloseOutlined aria-hidden />}
            onClick={clear}
            aria-label={t("batch.none")}
          />
        </span>
      ) : (
        total !== null &&
        total > 0 && (
          <span className="works-chosen">
            <span className="quiet">{t("works.count", { count: total })}</span>
            <Button size="small" icon={<DownloadOutlined aria-hidden />} href={archiveOf(filter)} download>
              {t("works.zipAll")}
            </Button>
          </span>
        )
      )}
    </div>
  );
}

/** A form of the page itself: its browser saves the archive while it arrives, and closing the tab does not end it. */
function SaveChosen({ ids, saved }: { ids: string[]; saved: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  function save() {
    if (ids.length > MOST_ZIPPED) return toast.warn(t("works.tooMany", { most: MOST_ZIPPED }));
    form.current?.submit();
    saved();
  }
  return (
    <form ref={form} method="post" action="/api/outputs/zip/save">
      <input type="hidden" name="ids" value={ids.join()} />
      <Button size="small" type="primary" icon={<DownloadOutlined aria-hidden />} onClick={save}>
        {t("works.zip")}
      </Button>
    </form>
  );
}

function Search({ text: wanted, search }: { text: string; search: (text: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(wanted);
  const [seen, setSeen] = useState(wanted);
  const asked = useRef(search);
  useEffect(() => {
    asked.current = search;
  });
  if (seen !== wanted) {
    setSeen(wanted);
    setText(wanted);
  }
  useEffect(() => {
    if (text === wanted) return;
    const timer = setTimeout(() => asked.current(text), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [text, wanted]);
  return (
    <Input
      className="works-search"
      allowClear
      prefix={<SearchOutlined aria-hidden />}
      placeholder={t("works.search")}
      aria-label={t("works.search")}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
