import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { socket } from "@/api/live";
import { useQueue } from "@/api/queue";
import { AppearanceMenu } from "@/app/AppearanceMenu";
import { choices, choose, type Language } from "@/lib/choices";
import { speak, translate as t } from "@/lib/i18n";
import { draw } from "@/testing/draw";
import { queue } from "@/testing/samples";
import { asked, serve } from "@/testing/server";

const before = choices.get();
afterEach(async () => {
  choose(before);
  await speak(before.language);
  socket.stop();
});

function Sentence() {
  return <p>{useQueue().data?.message}</p>;
}

test("another language is spoken at once, by the page and by the server, and is remembered", async () => {
  choose({ language: "zh-CN" });
  await speak("zh-CN");
  serve({
    "GET /api/queue": ({ language }: { language: Language }) =>
      queue({ message: language === "en" ? "Nothing waits." : "没有任务在等待。" }),
  });
  draw(
    <>
      <AppearanceMenu />
      <Sentence />
    </>,
  );
  expect(await screen.findByText("没有任务在等待。")).toBeTruthy();
  const button = screen.getByRole("button", { name: t("frame.language") });
  const chinese = t("frame.theme");
  fireEvent.click(button);
  fireEvent.click(await screen.findByRole("menuitem", { name: "English" }));
  expect(await screen.findByText("Nothing waits.")).toBeTruthy();
  await waitFor(() => expect(document.documentElement.lang).toBe("en"));
  expect(t("frame.theme")).not.toBe(chinese);
  expect(screen.getByRole("button", { name: t("frame.theme") })).toBeTruthy();
  const languages = asked("GET /api/queue").map(({ language }) => language);
  expect([languages[0], languages.at(-1)]).toEqual(["zh-CN", "en"]);
  expect(JSON.parse(localStorage.getItem("genqueue.choices") ?? "{}")).toMatchObject({ language: "en" });
});
