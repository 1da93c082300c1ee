/** Before each file of tests: the language is there. After each test: nothing of it is left. */
import { afterEach } from "vitest";
import { choices } from "@/lib/choices";
import { speak } from "@/lib/i18n";

await speak(choices.get().language);

afterEach(async () => {
  localStorage.clear();
  // Tests of logic draw nothing, and need not load what draws.
  if (document.body.childElementCount) (await import("@/testing/draw")).takeAway();
});
