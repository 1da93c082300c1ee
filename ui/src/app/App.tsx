import { QueryClientProvider } from "@tanstack/react-query";
import { ConfigProvider } from "antd";
import { createElement, lazy, Suspense, useEffect, useMemo } from "react";
import { RouterProvider } from "react-router/dom";
import { lockedOut } from "@/api/client";
import { keepLive } from "@/api/cache/live";
import { queryClient } from "@/api/cache/queryClient";
import { Corner } from "@/app/Corner";
import { keepAnnouncing } from "@/app/notices";
import { antdLocale } from "@/app/antdLocale";
import { router } from "@/app/router";
import { themeFor } from "@/app/theme";
import { asked } from "@/components/asking";
import { part, usePart } from "@/components/Later";
import { useMedia } from "@/components/useMedia";
import { useChoices } from "@/lib/choices";
import { isDark, systemIsDark } from "@/lib/colours";
import { useStore } from "@/lib/store";

const BUTTON = { autoInsertSpace: false };

export function App() {
  const { theme } = useChoices();
  const locale = useStore(antdLocale);
  const dark = isDark(theme, useStore(systemIsDark));
  const still = useMedia("(prefers-reduced-motion: reduce)");
  const config = useMemo(() => themeFor(dark, !still), [dark, still]);
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? "dark" : "light";
  }, [dark]);
  return (
    <ConfigProvider locale={locale} theme={config} button={BUTTON}>
      <QueryClientProvider client={queryClient}>
        <SignInGate />
        <Corner />
        <Questions />
      </QueryClientProvider>
    </ConfigProvider>
  );
}

const dialogs = part(async () => (await import("@/components/Dialogs")).Dialogs);

function Questions() {
  const some = useStore(asked).length > 0;
  const Dialogs = usePart<object>(dialogs, some);
  return Dialogs && createElement(Dialogs);
}

const SignIn = lazy(async () => ({ default: (await import("@/features/signin/SignIn")).SignIn }));

/** The studio, or the page that asks for the token. */
function SignInGate() {
  const locked = useStore(lockedOut);
  useEffect(() => {
    if (locked) return;
    const ends = [keepLive(), keepAnnouncing((path) => void router.navigate(path))];
    return () => {
      for (const end of ends) end();
    };
  }, [locked]);
  if (!locked) return <RouterProvider router={router} />;
  return (
    <Suspense>
      <SignIn />
    </Suspense>
  );
}
