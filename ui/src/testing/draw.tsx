/** Draws a part of a page as it stands in the studio: with its queries, its place in the address, and the dialogs. */
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, configure, render } from "@testing-library/react";
import { ConfigProvider } from "antd";
import { type ReactNode, useLayoutEffect } from "react";
import { MemoryRouter, useLocation } from "react-router";
import { queryClient } from "@/api/cache/queryClient";
import { forgetAll } from "@/api/live/overlay";
import { asked } from "@/components/asking";
import { Dialogs } from "@/components/Dialogs";
import { toasts } from "@/components/toast";

// Only against waiting for ever: nothing is measured by it.
configure({ asyncUtilTimeout: 60_000 });

let shown = "";

/** Where the pages are: path and search. */
export const address = (): string => shown;

function Address() {
  const { pathname, search } = useLocation();
  useLayoutEffect(() => {
    shown = pathname + search;
  });
  return null;
}

const WITHOUT_MOTION = { token: { motion: false } };

export function draw(part: ReactNode, at = "/") {
  return render(
    <ConfigProvider theme={WITHOUT_MOTION} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={queryClient}>
        <MemoryRouter initialEntries={[at]}>
          {part}
          <Address />
        </MemoryRouter>
        <Dialogs />
      </QueryClientProvider>
    </ConfigProvider>,
  );
}

/** The titles of the news in the corner. */
export const news = (): string[] => toasts.get().map(({ title }) => title);

/** Takes away what was drawn, and everything that was read and shown meanwhile. */
export function takeAway(): void {
  cleanup();
  queryClient.clear();
  forgetAll();
  asked.set([]);
  toasts.set([]);
}
