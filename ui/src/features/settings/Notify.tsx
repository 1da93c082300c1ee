import { Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { Field } from "@/components/form/fields/Field";
import { choose, useChoices } from "@/lib/choices";

const known = typeof Notification !== "undefined" && window.isSecureContext;

/** Notices of the browser: only where somebody wished for them, and only as far as the browser allows it. */
export function Notify() {
  const { t } = useTranslation();
  const { notify } = useChoices();
  const [allowed, setAllowed] = useState(known ? Notification.permission : "denied");
  async function turn(wanted: boolean) {
    if (!wanted) return choose({ notify: false });
    const answer = await Notification.requestPermission();
    setAllowed(answer);
    choose({ notify: answer === "granted" });
  }
  const about = !known ? t("notice.unable") : allowed === "denied" ? t("notice.blocked") : t("notice.about");
  return (
    <Field id="notify" label={t("notice.switch")}>
      <Switch
        id="notify"
        checked={notify && allowed === "granted"}
        disabled={!known}
        aria-describedby="notify-about"
        onChange={(wanted) => void turn(wanted)}
      />
      <p className="quiet settings-clock" id="notify-about">
        {about}
      </p>
    </Field>
  );
}
