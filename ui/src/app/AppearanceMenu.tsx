import { DesktopOutlined, MoonOutlined, SunOutlined, TranslationOutlined } from "@ant-design/icons";
import { Button, type MenuProps } from "antd";
import { useTranslation } from "@/lib/i18n";
import { changeLanguage } from "@/api/cache/language";
import { Menus } from "@/components/Menus";
import { choose, type Language, type Theme, useChoices } from "@/lib/choices";

const THEMES = {
  light: <SunOutlined aria-hidden />,
  dark: <MoonOutlined aria-hidden />,
  system: <DesktopOutlined aria-hidden />,
};

/** Language and theme. */
export function AppearanceMenu() {
  const { t } = useTranslation();
  const { language, theme } = useChoices();

  const themes: MenuProps["items"] = (["light", "dark", "system"] as const).map((each) => ({
    key: each,
    icon: THEMES[each],
    label: t(`theme.${each}`),
  }));
  return (
    <>
      <Menus
        menu={{
          items: [
            { key: "zh-CN", label: "中文" },
            { key: "en", label: "English" },
          ],
          selectedKeys: [language],
          onClick: ({ key }) => changeLanguage(key as Language),
        }}
      >
        <Button type="text" icon={<TranslationOutlined aria-hidden />} aria-label={t("frame.language")}>
          <span className="wide-only">{language === "en" ? "EN" : "中文"}</span>
        </Button>
      </Menus>
      <Menus menu={{ items: themes, selectedKeys: [theme], onClick: ({ key }) => choose({ theme: key as Theme }) }}>
        <Button type="text" icon={THEMES[theme]} aria-label={t("frame.theme")} />
      </Menus>
    </>
  );
}
