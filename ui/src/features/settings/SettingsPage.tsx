import "@/features/settings/settings.css";
import { ApartmentOutlined, CloudServerOutlined, DatabaseOutlined, RedoOutlined } from "@ant-design/icons";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "@/lib/i18n";
import { NavLink, useParams } from "react-router";
import { KINDS } from "@/api/types";
import { Nothing } from "@/components/Empty";
import { KindIcon } from "@/components/Kind";
import { useInSight } from "@/components/useInSight";
import { useMedia } from "@/components/useMedia";
import { Backends } from "@/features/settings/Backends";
import { Browser } from "@/features/settings/Browser";
import { Guard } from "@/features/settings/Guard";
import { KindDefaults } from "@/features/settings/KindDefaults";
import { Library } from "@/features/settings/library/Library";
import { Person } from "@/features/settings/Person";
import { Running } from "@/features/settings/Running";
import { Storage } from "@/features/settings/Storage";

const OF_INSTALLATION = [
  ["backends", <CloudServerOutlined key="backends" aria-hidden />],
  ["workflows", <ApartmentOutlined key="workflows" aria-hidden />],
  ["running", <RedoOutlined key="running" aria-hidden />],
  ["storage", <DatabaseOutlined key="storage" aria-hidden />],
] as const;
const OF_KINDS = KINDS.filter((kind) => kind !== "workflow");

/** Who I am and how I like it; below that a tab for each kind, and for the installation. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { tab: asked } = useParams();
  const tab = asked ?? OF_KINDS[0];
  return (
    <div className="page settings">
      <h1 className="only-heard">{t("menu.settings")}</h1>
      <Guard />
      <div className="settings-top">
        <Person />
        <Browser />
      </div>
      <Tabs chosen={tab} asked={asked !== undefined} />
      <section className="panel settings-tab" aria-labelledby={`tab-${tab}`}>
        <Tab name={tab} />
      </section>
    </div>
  );
}

function Tabs({ chosen, asked }: { chosen: string | undefined; asked: boolean }) {
  const { t } = useTranslation();
  const nav = useInSight<HTMLElement>(chosen);
  const narrow = useMedia("(max-width: 900px)");
  useEffect(() => {
    // Whoever asked for a tab would see nothing of it: what is above fills a small screen.
    if (asked && narrow) nav.current?.scrollIntoView({ block: "start" });
  }, [asked, narrow, nav]);
  return (
    <nav className="settings-tabs" aria-label={t("settings.tabs")} ref={nav}>
      {OF_KINDS.map((kind) => (
        <TabLink key={kind} name={kind} chosen={chosen}>
          <KindIcon kind={kind} /> {t(`word.${kind}`)}
        </TabLink>
      ))}
      {OF_INSTALLATION.map(([name, icon]) => (
        <TabLink key={name} name={name} chosen={chosen}>
          {icon} {t(`settings.tab.${name}`)}
        </TabLink>
      ))}
    </nav>
  );
}

function TabLink({ name, chosen, children }: { name: string; chosen: string | undefined; children: ReactNode }) {
  const current = name === chosen;
  return (
    <NavLink
      id={`tab-${name}`}
      to={`/settings/${name}`}
      preventScrollReset
      className={`settings-link${current ? " settings-link-chosen" : ""}`}
      aria-current={current ? "page" : undefined}
    >
      {children}
    </NavLink>
  );
}

function Tab({ name }: { name: string | undefined }) {
  const { t } = useTranslation();
  const kind = OF_KINDS.find((each) => each === name);
  if (kind) return <KindDefaults key={kind} kind={kind} />;
  if (name === "backends") return <Backends />;
  if (name === "workflows") return <Library />;
  if (name === "running") return <Running />;
  if (name === "storage") return <Storage />;
  return <Nothing title={t("lost.title")} about={t("lost.about")} />;
}
