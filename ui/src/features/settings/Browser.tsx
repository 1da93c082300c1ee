import { DesktopOutlined } from "@ant-design/icons";
import { Segmented, Select } from "antd";
import { useMemo } from "react";
import { useTranslation } from "@/lib/i18n";
import { changeLanguage } from "@/api/cache/language";
import { Field } from "@/components/form/fields/Field";
import { Notify } from "@/features/settings/Notify";
import { ownTimeZone, useChoices, choose, type Language, type Theme } from "@/lib/choices";
import { socket } from "@/api/live";
import { now, moment, useSeconds } from "@/lib/time";

const THEMES: readonly Theme[] = ["light", "dark", "system"];

/** How this browser shows the studio: chosen and done. */
export function Browser() {
  const { t } = useTranslation();
  const { language, theme, timeZone } = useChoices();
  const zones = useMemo(() => Intl.supportedValuesOf("timeZone"), []);
  const own = ownTimeZone();
  const options = [
    { value: "", label: t("settings.zoneOwn", { zone: own }) },
    ...[...new Set(["UTC", ...zones])].map((zone) => ({ value: zone, label: zone })),
  ];
  return (
    <section className="panel settings-card" aria-labelledby="browser">
      <h2 id="browser">
        <DesktopOutlined aria-hidden /> {t("settings.browser")}
      </h2>
      <div className="settings-form">
        <Field id="language" label={t("frame.language")}>
          <Segmented<Language>
            value={language}
            aria-label={t("frame.language")}
            options={[
              { value: "zh-CN", label: "中文" },
              { value: "en", label: "English" },
            ]}
            onChange={changeLanguage}
          />
        </Field>
        <Field id="theme" label={t("frame.theme")}>
          <Segmented<Theme>
            value={theme}
            aria-label={t("frame.theme")}
            options={THEMES.map((each) => ({ value: each, label: t(`theme.${each}`) }))}
            onChange={(wanted) => choose({ theme: wanted })}
          />
        </Field>
        <Field id="zone" label={t("settings.zone")}>
          <Select
            id="zone"
            className="settings-zone"
            showSearch={{ optionFilterProp: "label" }}
            value={timeZone}
            options={options}
            aria-label={t("settings.zone")}
            onChange={(wanted: string) => {
              choose({ timeZone: wanted });
              // What counts as today is another set of tasks now.
              socket.restart();
            }}
          />
          <Clock />
        </Field>
        <Notify />
      </div>
    </section>
  );
}

function Clock() {
  const { t } = useTranslation();
  useSeconds();
  return <p className="quiet settings-clock">{t("settings.zoneAbout", { now: moment(now()) })}</p>;
}
