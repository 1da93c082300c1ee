import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@/app/style.css";
import { loadWordsOfParts } from "@/app/parts";
import { Studio } from "@/app/Studio";
import { choices } from "@/lib/choices";
import { speak } from "@/lib/i18n";

const root = document.getElementById("root");
const { language } = choices.get();
await Promise.all([speak(language), loadWordsOfParts(language)]);
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Studio />
    </StrictMode>,
  );
}
