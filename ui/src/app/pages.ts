import { AppstoreOutlined, BarChartOutlined, SettingOutlined, UnorderedListOutlined } from "@ant-design/icons";
import type { ComponentType } from "react";
import { type Page, page } from "@/app/loading";
import type { zh } from "@/locales/zh";

/** A page of the menu. Its path is its name, its title `menu.<name>`. */
interface MenuPage extends Page {
  name: keyof typeof zh.menu;
  /** What may follow its name in the path, as a route. */
  more?: string;
  icon: ComponentType<{ "aria-hidden"?: boolean }>;
  /** The two keys that lead there. */
  keys: string;
}

/** Menu, bottom bar, routes, keys and titles are made of these rows. A new page is one of them, and a word in `menu`. */
export const PAGES: readonly MenuPage[] = [
  {
    name: "tasks",
    icon: UnorderedListOutlined,
    keys: "g t",
    ...page(async () => (await import("@/features/tasks/TasksPage")).TasksPage),
  },
  {
    name: "works",
    icon: AppstoreOutlined,
    keys: "g g",
    ...page(async () => (await import("@/features/works/WorksPage")).WorksPage),
  },
  {
    name: "board",
    icon: BarChartOutlined,
    keys: "g d",
    ...page(async () => (await import("@/features/board/BoardPage")).BoardPage),
  },
  {
    name: "settings",
    more: "/:tab?",
    icon: SettingOutlined,
    keys: "g s",
    ...page(async () => (await import("@/features/settings/SettingsPage")).SettingsPage),
  },
];
