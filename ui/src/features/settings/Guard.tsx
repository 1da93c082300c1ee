import { useEffect } from "react";
import { useTranslation } from "@/lib/i18n";
import { useBlocker } from "react-router";
import { modal } from "@/components/asking";
import { unsaved, wouldLose } from "@/features/settings/unsaved";

/** Asks before something that was not saved is left behind. */
export function Guard() {
  const { t } = useTranslation();
  const blocker = useBlocker(({ currentLocation, nextLocation }) =>
    wouldLose(currentLocation.pathname, nextLocation.pathname),
  );

  useEffect(() => {
    if (blocker.state !== "blocked") return;
    const asked = modal.confirm({
      title: t("settings.leave"),
      content: t("settings.leaveAbout"),
      okText: t("settings.leaveGo"),
      okButtonProps: { danger: true },
      cancelText: t("settings.leaveStay"),
      onOk: () => blocker.proceed(),
      onCancel: () => blocker.reset(),
    });
    return () => asked.destroy();
  }, [blocker, t]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (Object.keys(unsaved.get()).length) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);
  return null;
}
