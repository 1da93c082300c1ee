import { ClockCircleOutlined, ExclamationCircleFilled, SaveOutlined, ThunderboltFilled } from "@ant-design/icons";
import { Button, InputNumber, Tooltip } from "antd";
import type { MouseEvent } from "react";
import { type Translate, useTranslation } from "@/lib/i18n";
import { useAway } from "@/api/live";
import { useQueue } from "@/api/queue";
import type { Queue } from "@/api/types";
import { isDuplicate, type Submitting } from "@/features/create/useSubmit";
import { expected } from "@/lib/time";

const MOST = 1000;

/** How many, how long it will take to be their turn, and the two ways to hand them in. */
export function SubmitBar<T>(props: {
  count: number;
  setCount: (count: number) => void;
  keeps: boolean;
  setKeeps: (keeps: boolean) => void;
  busy: boolean;
  submit: (start: boolean) => void;
  submitting: Pick<Submitting<T>, "unsent" | "again" | "forget">;
}) {
  const { count, setCount, keeps, setKeeps, busy, submit, submitting } = props;
  const { t } = useTranslation();
  const doubled = submitting.unsent.find((each) => isDuplicate(each.error));
  // The second press of a double click is none.
  const press = (start: boolean) => (event: MouseEvent) => event.detail > 1 || submit(start);
  return (
    <div className="submit">
      <div className="submit-left">
        <label className="submit-count">
          <span>{t("create.count")}</span>
          <InputNumber
            aria-label={t("create.count")}
            min={1}
            max={MOST}
            precision={0}
            value={count}
            onChange={(next) => setCount(next ?? 1)}
            mode="spinner"
          />
        </label>
        <Tooltip title={t("create.keepAbout")}>
          <label className="submit-keeps">
            <input type="checkbox" checked={keeps} onChange={(event) => setKeeps(event.target.checked)} />
            {t("create.keep")}
          </label>
        </Tooltip>
      </div>
      {doubled ? (
        <Doubled again={() => submitting.again(doubled)} drop={() => submitting.forget(doubled.key)} />
      ) : (
        <Expected />
      )}
      <div className="submit-buttons">
        <Button size="large" icon={<SaveOutlined aria-hidden />} onClick={press(false)} disabled={busy}>
          {t("create.save")}
        </Button>
        <Tooltip title="Ctrl + Enter" mouseEnterDelay={0.6}>
          <Button
            size="large"
            type="primary"
            icon={<ThunderboltFilled aria-hidden />}
            onClick={press(true)}
            disabled={busy}
          >
            {busy ? t("create.uploading") : count > 1 ? t("create.goMany", { count }) : t("create.go")}
          </Button>
        </Tooltip>
      </div>
    </div>
  );
}

function wordsFor({ backends, estimate, paused, waiting }: Queue, t: Translate): string {
  const ready = backends.filter((each) => each.state === "ready" && each.paused_at === null);
  if (paused) return t("create.paused");
  if (backends.length === 0) return t("create.needsServer");
  if (ready.length === 0) return t("create.waitsForServer");
  if (waiting === 0) return t(ready.some((each) => each.busy === 0) ? "create.startsNow" : "create.startsNext");
  return estimate
    ? t("create.startsAbout", { count: waiting, at: expected(estimate) })
    : t("create.ahead", { count: waiting });
}

/** The same was submitted a moment ago: it is still possible, until it is dropped or something else got through. */
function Doubled({ again, drop }: { again: () => void; drop: () => void }) {
  const { t } = useTranslation();
  return (
    <span className="submit-wait submit-doubled" role="status">
      <ExclamationCircleFilled aria-hidden /> {t("create.doubled")}
      <Button type="link" size="small" onClick={again}>
        {t("create.insist")}
      </Button>
      <Button type="link" size="small" onClick={drop}>
        {t("act.drop")}
      </Button>
    </span>
  );
}

/** What handing in now would mean. */
function Expected() {
  const { t } = useTranslation();
  const { data } = useQueue();
  const away = useAway();
  if (!data) return <span className="submit-wait" />;
  return (
    <span className="submit-wait">
      <ClockCircleOutlined aria-hidden /> {away ? t("away.queue") : wordsFor(data, t)}
    </span>
  );
}
