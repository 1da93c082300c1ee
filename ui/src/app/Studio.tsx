import { QueryClientProvider } from "@tanstack/react-query";
import { App, ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import { useEffect, useMemo } from "react";
import { RouterProvider } from "react-router/dom";
import { lockedOut } from "@/api/client";
import { keepLive, queryClient } from "@/api/queries";
import { keepTelling } from "@/app/notices";
import { router } from "@/app/router";
import { themeFor } from "@/app/theme";
import { useMedia } from "@/components/useMedia";
import { SignIn } from "@/features/signin/SignIn";
import { useChoices } from "@/lib/choices";
import { isDark, systemIsDark } from "@/lib/colours";
import { useStore } from "@/lib/store";

const NOTIFICATION = { placement: "bottomRight", maxCount: 3, pauseOnHover: true, stack: false } as const;
const BUTTON = { autoInsertSpace: false };

export function Studio() {
  const { language, theme } = useChoices();
  const dark = isDark(theme, useStore(systemIsDark));
  const still = useMedia("(prefers-reduced-motion: reduce)");
  const config = useMemo(() => themeFor(dark, !still), [dark, still]);
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? "dark" : "light";
  }, [dark]);
  return (
    <ConfigProvider locale={language === "en" ? enUS : zhCN} theme={config} button={BUTTON}>
      <App notification={NOTIFICATION} component={false}>
        <QueryClientProvider client={queryClient}>
          <Door />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}

/** The studio, or the page that asks for the token. */
function Door() {
  const locked = useStore(lockedOut);
  useEffect(() => {
    if (locked) return;
    const ends = [keepLive(), keepTelling((path) => void router.navigate(path))];
    return () => {
      for (const end of ends) end();
    };
  }, [locked]);
  return locked ? <SignIn /> : <RouterProvider router={router} />;
}
