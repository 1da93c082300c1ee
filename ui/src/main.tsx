import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@/app/style.css";
import { loadAntdLocale } from "@/app/antdLocale";
import { router } from "@/app/router";
import { App } from "@/app/App";
import { choices } from "@/lib/choices";
import { speak } from "@/lib/i18n";

/** Until the page is there its outline stays: an empty one in between would flicker. */
function firstPage(): Promise<void> {
  if (router.state.initialized) return Promise.resolve();
  return new Promise((ready) => {
    const end = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      end();
      ready();
    });
  });
}

/** The styles are fetched beside the program and may come after it. */
function styled(): Promise<unknown> {
  const coming = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].filter((link) => !link.sheet);
  return Promise.all(
    coming.map(
      (link) => new Promise((there) => ["load", "error"].forEach((event) => link.addEventListener(event, there))),
    ),
  );
}

// Not awaited here: what the first page is made of imports parts of this module's own file, and would wait for it.
async function begin(root: HTMLElement): Promise<void> {
  const { language } = choices.get();
  await Promise.all([speak(language), loadAntdLocale(language), firstPage(), styled()]);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (root) void begin(root);
