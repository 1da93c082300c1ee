import { DownOutlined } from "@ant-design/icons";
import { type Translate, useTranslation } from "@/lib/i18n";
import { Link } from "react-router";
import type { Setting } from "@/api/types";
import { InstallationForm } from "@/features/settings/InstallationForm";
import { DUPLICATES, LIMITS, RETRIES, SEATS } from "@/features/settings/installation";

/** Retries, time limits, duplicates and seats; below them everything that only the environment decides. */
export function Running() {
  const { t } = useTranslation();
  const sections = [
    { title: t("installation.retries"), about: t("installation.retriesAbout"), names: RETRIES },
    { title: t("installation.limits"), about: t("installation.limitsAbout"), names: LIMITS },
    { title: t("installation.duplicates"), about: t("installation.duplicatesAbout"), names: DUPLICATES },
    { title: t("installation.seats"), names: SEATS },
  ];
  return (
    <InstallationForm name="running" sections={sections}>
      {(_values, items) => (
        <>
          <p className="quiet setting-more">
            <Link to="/settings/backends">{t("installation.seatsEach")}</Link>
          </p>
          <Environment items={items.filter((each) => !each.tunable)} />
        </>
      )}
    </InstallationForm>
  );
}

/** What is decided where the server is started: shown, with its name. */
function Environment({ items }: { items: Setting[] }) {
  const { t } = useTranslation();
  return (
    <details className="advanced environment">
      <summary>
        <DownOutlined aria-hidden />
        {t("installation.environment")}
      </summary>
      <p className="quiet">{t("installation.environmentAbout")}</p>
      <dl className="environment-list">
        {items.map((each) => (
          <div key={each.name}>
            <dt>
              <code>{each.variable}</code>
              <span className="quiet">{each.about}</span>
            </dt>
            <dd>
              <b>{shown(each, t)}</b>
              <span className="quiet">{t(`installation.source.${each.source as "default"}`)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function shown(setting: Setting, t: Translate): string {
  if (setting.secret) return t(setting.source === "environment" ? "installation.secretSet" : "installation.notSet");
  if (typeof setting.value === "boolean") return t(setting.value ? "installation.on" : "installation.off");
  return String(setting.value ?? "") || t("installation.notSet");
}
