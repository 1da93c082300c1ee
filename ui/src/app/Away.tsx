import { CloudSyncOutlined, DisconnectOutlined } from "@ant-design/icons";
import { useTranslation } from "@/lib/i18n";
import { heardAt, isAway, link, socket } from "@/api/live";
import { useStore } from "@/lib/store";
import { clock } from "@/lib/time";

/** Across the whole width, for as long as the server cannot be heard: since when what is shown may no longer be true. */
export function Away() {
  const { t } = useTranslation();
  const state = useStore(link);
  const at = useStore(heardAt);
  if (!isAway(state)) return null;
  return (
    <div className="away" role="status" data-testid="away">
      {state === "offline" ? <DisconnectOutlined aria-hidden /> : <CloudSyncOutlined aria-hidden />}
      <span>
        <b>{t(state === "offline" ? "away.offline" : "away.lost")}</b>{" "}
        {at > 0 && t("away.since", { at: clock(at, true) })}
      </span>
      <button type="button" onClick={() => socket.hurry()}>
        {t("away.now")}
      </button>
    </div>
  );
}
