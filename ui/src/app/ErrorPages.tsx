import { CloudSyncOutlined, CompassOutlined, ReloadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useEffect } from "react";
import { useTranslation } from "@/lib/i18n";
import { useRevalidator, useRouteError } from "react-router";
import { link } from "@/api/live";
import { PageNotLoaded } from "@/app/loading";
import { Nothing, Trouble } from "@/components/Empty";
import { LinkButton } from "@/components/LinkButton";
import { writeStored, readStored } from "@/lib/browserStorage";
import { useStore } from "@/lib/store";

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Nothing icon={<CompassOutlined aria-hidden />} title={t("lost.title")} about={t("lost.about")}>
      <LinkButton to="/" type="primary">
        {t("lost.home")}
      </LinkButton>
    </Nothing>
  );
}

/** A page that could not be drawn, or whose part of the program did not come. */
export function PageError() {
  const error = useRouteError();
  return error instanceof PageNotLoaded ? <CodeNotLoaded /> : <AppError />;
}

/** The frame itself could not be drawn. */
export function AppError() {
  return (
    <div className="page">
      <Trouble error={useRouteError()} retry={() => location.reload()} />
    </div>
  );
}

const RELOADED = "reloaded";
const ONCE_IN = 60_000;
const DRAWN_BY_THEN = 1_000;

/** The program as it is on the server now; never where there is no server, and not again and again. */
async function reloadOnce(): Promise<void> {
  const { ok } = await fetch(location.href, { headers: { accept: "text/html" }, cache: "no-store" }).catch(() => ({
    ok: false,
  }));
  if (!ok || Date.now() - readStored(RELOADED, 0, sessionStorage) < ONCE_IN) return;
  writeStored(RELOADED, Date.now(), sessionStorage);
  location.reload();
}

/** It is tried again by itself as soon as the server is heard, and then with the program as it is there now. */
function CodeNotLoaded() {
  const { t } = useTranslation();
  const { revalidate, state } = useRevalidator();
  const open = useStore(link) === "open";
  useEffect(() => {
    if (!open) return;
    let timer = 0;
    void revalidate().then(() => {
      timer = window.setTimeout(() => void reloadOnce(), DRAWN_BY_THEN);
    });
    return () => window.clearTimeout(timer);
  }, [open, revalidate]);
  return (
    <Nothing
      icon={<CloudSyncOutlined aria-hidden />}
      title={t("lost.notLoaded")}
      about={t(open ? "lost.notLoadedOpen" : "lost.notLoadedAbout")}
    >
      <Button icon={<ReloadOutlined aria-hidden />} loading={state === "loading"} onClick={() => void revalidate()}>
        {t("act.again")}
      </Button>
    </Nothing>
  );
}
