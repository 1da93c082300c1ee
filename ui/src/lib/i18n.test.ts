import { describe, expect, it } from "vitest";
import { choose } from "@/lib/choices";
import { type Key, speak, translate, translator } from "@/lib/i18n";
import { en } from "@/locales/en";
import { zh } from "@/locales/zh";

const say = translator({ ...en });

describe("translator", () => {
  it("puts the values in their places, as they are", () => {
    expect(say("tasks.chooseOne", { title: "a {{b}} & <c> $&" })).toBe("Select a {{b}} & <c> $&");
    expect(say("frame.today", {})).toBe("Unfinished today ()");
  });
  it("takes the form for one thing where there is one", () => {
    expect(say("did.stop", { count: 1 })).toBe("1 task stopped");
    expect(say("did.stop", { count: 0 })).toBe("0 tasks stopped");
    expect(say("time.seconds", { count: 1 })).toBe("1 s");
    expect(translator({ ...zh })("did.stop", { count: 1 })).toBe("已停止 1 个任务");
  });
  it("says the place of what is not a sentence", () => {
    expect(["menu", "menu.none", "menu.tasks.length", "constructor"].map((key) => say(key as Key))).toEqual([
      "menu",
      "menu.none",
      "menu.tasks.length",
      "constructor",
    ]);
  });
});

describe("speak", () => {
  it("speaks the language that is chosen when its sentences have come", async () => {
    choose({ language: "en" });
    await speak("en");
    await speak("zh-CN");
    expect([translate("menu.tasks"), translate("word.RUNNING"), document.documentElement.lang]).toEqual([
      "My tasks",
      "Running",
      "en",
    ]);
  });
});
