import { HighlightOutlined, QuestionCircleOutlined, ReloadOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import { createElement, type ReactNode, Suspense, useEffect, useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { NavLink, Outlet, ScrollRestoration, useLocation, useNavigate, useNavigation } from "react-router";
import { counts, outdated } from "@/api/live";
import { isKind, type Kind, KINDS } from "@/api/types";
import { Away } from "@/app/Away";
import { Connection } from "@/app/Connection";
import { Health } from "@/app/Health";
import { prefetchPages } from "@/app/loading";
import { AppearanceMenu } from "@/app/AppearanceMenu";
import { unseen } from "@/app/notices";
import { PAGES } from "@/app/pages";
import { Recovering } from "@/app/Recovering";
import { unfinishedOf } from "@/app/unfinished";
import { Waiting } from "@/components/Empty";
import { createPath, KindIcon } from "@/components/Kind";
import { part, usePart } from "@/components/Later";
import { brief } from "@/lib/figures";
import { writeStored } from "@/lib/browserStorage";
import { useKeys } from "@/lib/keys";
import { useStore } from "@/lib/store";

/** The kind whose menu is chosen, if it is one of them. */
function useKind(): Kind | null {
  const { pathname } = useLocation();
  const kind = /^\/create\/([a-z_]+)/.exec(pathname)?.[1];
  return isKind(kind) ? kind : null;
}

const shortcuts = part(async () => (await import("@/app/Shortcuts")).Shortcuts);

export function Frame() {
  const { t } = useTranslation();
  const kind = useKind();
  const unfinished = unfinishedOf(useStore(counts), kind);
  const ended = useStore(unseen);
  const navigate = useNavigate();
  const navigation = useNavigation();
  const { pathname } = useLocation();
  const [help, setHelp] = useState(false);
  const Keys = usePart(shortcuts, help);

  useEffect(() => {
    if (kind) writeStored("kind", kind);
  }, [kind]);
  useEffect(() => {
    const page = PAGES.find((each) => pathname.startsWith(`/${each.name}`));
    const name = kind ? t(`word.${kind}`) : page ? t(`menu.${page.name}`) : "";
    document.title = [ended ? `✓${ended}` : "", unfinished ? `(${unfinished})` : "", name, "GenQueue"]
      .filter(Boolean)
      .join(" ")
      .replace(`${name} `, `${name} · `);
  }, [ended, kind, pathname, t, unfinished]);
  useEffect(prefetchPages, []);
  useKeys({
    ...Object.fromEntries(PAGES.map(({ keys, name }) => [keys, () => void navigate(`/${name}`)])),
    "g c": () => void navigate("/"),
    n: () => void navigate("/", { state: { write: true } }),
    "?": () => setHelp(true),
  });

  return (
    <div className="app">
      <Away />
      <Recovering />
      <div className="frame">
        <a className="skip" href="#content">
          {t("frame.skip")}
        </a>
        <div className="side">
          <nav aria-label={t("frame.menu")}>
            <NavLink to="/" className="brand" aria-label="GenQueue">
              <img src="/icon.svg" alt="" width={28} height={28} />
              <span>GenQueue</span>
            </NavLink>
            <h2>{t("menu.create")}</h2>
            {KINDS.map((each) => (
              <Item
                key={each}
                to={createPath(each)}
                icon={<KindIcon kind={each} />}
                label={each === "workflow" ? t("menu.workflow") : t(`word.${each}`)}
              />
            ))}
            <h2>{t("menu.manage")}</h2>
            {PAGES.map(({ name, icon }) => (
              <Item
                key={name}
                to={`/${name}`}
                icon={createElement(icon, { "aria-hidden": true })}
                label={t(`menu.${name}`)}
                badge={name === "tasks" && <Unfinished kind={kind === "workflow" ? null : kind} number={unfinished} />}
              />
            ))}
          </nav>
        </div>
        <div className="main">
          <header className="top">
            <NavLink to="/" className="brand brand-small" aria-label="GenQueue">
              <img src="/icon.svg" alt="" width={26} height={26} />
            </NavLink>
            <Connection />
            <Health />
            <span className="fill" />
            <Update />
            <AppearanceMenu />
            <Tooltip title={t("frame.keys")}>
              <Button
                className="wide-only"
                type="text"
                icon={<QuestionCircleOutlined aria-hidden />}
                aria-label={t("frame.keys")}
                onClick={() => setHelp(true)}
              />
            </Tooltip>
          </header>
          <div className={`going${navigation.state === "loading" ? " going-on" : ""}`} aria-hidden />
          <main id="content" tabIndex={-1} className="content">
            <Suspense fallback={<Waiting />}>
              <Outlet />
            </Suspense>
          </main>
        </div>
        <nav className="bottom" aria-label={t("frame.menu")}>
          <Item
            to={createPath(kind ?? "text_to_image")}
            icon={<HighlightOutlined aria-hidden />}
            label={t("menu.create")}
            active={kind !== null}
          />
          {PAGES.map(({ name, icon }) => (
            <Item
              key={name}
              to={`/${name}`}
              icon={
                <>
                  {createElement(icon, { "aria-hidden": true })}
                  {name === "tasks" && unfinished > 0 && <span className="badge badge-small">{brief(unfinished)}</span>}
                </>
              }
              label={t(`menu.${name}`)}
            />
          ))}
        </nav>
        {Keys && createElement(Keys, { open: help, close: () => setHelp(false) })}
        <ScrollRestoration />
      </div>
    </div>
  );
}

function Item({
  to,
  icon,
  label,
  badge,
  active,
}: {
  to: string;
  icon: ReactNode;
  label: string;
  badge?: ReactNode;
  active?: boolean;
}) {
  return (
    <NavLink to={to} className={({ isActive }) => `item${(active ?? isActive) ? " item-active" : ""}`}>
      <span className="item-icon">{icon}</span>
      <span className="item-label">{label}</span>
      {badge}
    </NavLink>
  );
}

/** The number beside "my tasks", with what it is made of. */
function Unfinished({ kind, number }: { kind: Kind | null; number: number }) {
  const { t } = useTranslation();
  const numbers = useStore(counts);
  if (!number || !numbers) return null;
  const table = numbers.today.table;
  const parts = (["RUNNING", "QUEUED", "PENDING", "RETRYING"] as const).flatMap((status) => {
    const many = (kind ? [kind] : [...KINDS]).reduce((sum: number, each) => sum + (table[each]?.[status] ?? 0), 0);
    return many ? [`${t(`word.${status}`)} ${many}`] : [];
  });
  const of: string = kind ? t(`word.${kind}`) : t("frame.allKinds");
  return (
    <Tooltip title={`${t("frame.today", { of })}: ${parts.join(" · ")}`} placement="right">
      <span className="badge" data-testid="badge" aria-label={t("frame.unfinished", { count: number })}>
        {brief(number)}
      </span>
    </Tooltip>
  );
}

/** The server was updated while this page was open. */
function Update() {
  const { t } = useTranslation();
  if (!useStore(outdated)) return null;
  return (
    <Button size="small" type="primary" icon={<ReloadOutlined aria-hidden />} onClick={() => location.reload()}>
      {t("frame.update")}
    </Button>
  );
}
