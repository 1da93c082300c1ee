import { CloudServerOutlined, PauseCircleFilled } from "@ant-design/icons";
import { Button, Popover } from "antd";
import { useEffect } from "react";
import { useTranslation } from "@/lib/i18n";
import { type Event, onEvents, useAway } from "@/api/live";
import { useQueue } from "@/api/queue";
import type { Queue } from "@/api/types";
import { Pausing } from "@/components/Pausing";
import { showToast } from "@/components/toast";
import { useMedia } from "@/components/useMedia";
import { countdown, moment, useSeconds } from "@/lib/time";

/** How many servers are up, and on demand which. */
export function Health() {
  const { t } = useTranslation();
  const { data } = useQueue();
  const narrow = useMedia("(max-width: 900px)");
  const away = useAway();
  useEffect(() => onEvents(tellSteps), []);
  if (!data) return null;
  const ready = data.backends.filter((each) => each.state === "ready").length;
  const paused = data.paused !== null;
  const state = away
    ? "unknown"
    : paused
      ? "paused"
      : data.backends.length === 0
        ? "none"
        : ready === data.backends.length
          ? "ready"
          : ready
            ? "some"
            : "unreachable";
  return (
    <Popover trigger="click" placement={narrow ? "bottom" : "bottomLeft"} content={<Servers queue={data} />}>
      <Button
        type="text"
        className={`health health-${state}`}
        icon={paused ? <PauseCircleFilled aria-hidden /> : <CloudServerOutlined aria-hidden />}
      >
        <span className="health-words">
          {away
            ? t("health.unknown")
            : paused
              ? t("health.paused")
              : data.backends.length
                ? t("health.ready", { ready, all: data.backends.length })
                : t("health.none")}
        </span>
      </Button>
    </Popover>
  );
}

/** The clock of the machine was put: times on the pages jump, and this says why. */
function tellSteps(events: readonly Event[]) {
  for (const { type, data } of events) {
    if (type === "clock.updated")
      showToast({ type: "warning", title: (data as unknown as { message: string }).message });
  }
}

function Servers({ queue }: { queue: Queue }) {
  const { t } = useTranslation();
  const away = useAway();
  useSeconds();
  return (
    <div className="servers">
      <p>{away ? t("away.queue") : queue.message}</p>
      {!away && queue.space.message && <p className="servers-notice">{queue.space.message}</p>}
      {!away && queue.clock && (
        <p className="servers-notice">
          <time dateTime={queue.clock.at}>{moment(queue.clock.at)}</time> {queue.clock.message}
        </p>
      )}
      <Pausing paused={queue.paused !== null} />
      {queue.backends.map((each) => (
        <div key={each.id} className="server">
          <i className={`dot${away ? "" : ` dot-${each.state}`}`} />
          <b>{each.name}</b>
          <span className="quiet">
            {away
              ? t("health.unknown")
              : each.state === "ready"
                ? t("health.busy", { busy: each.busy, seats: each.seats })
                : t(`health.state.${each.state as "new"}`)}
            {!away &&
              each.next_probe_at &&
              each.state !== "ready" &&
              ` · ${t("health.probe", { left: countdown(each.next_probe_at) })}`}
            {each.paused_at && ` · ${t("health.serverPaused")}`}
          </span>
          <span className="fill" />
          <Pausing paused={each.paused_at !== null} backend={each.id} name={each.name} />
        </div>
      ))}
    </div>
  );
}
