import { afterEach, expect, test } from "vitest";
import { choose, type Language } from "@/lib/choices";
import { speak } from "@/lib/i18n";
import {
  clock,
  countdown,
  day,
  duration,
  expected,
  justAfter,
  midnight,
  millis,
  moment,
  now,
  startOf,
  ticksUntil,
} from "@/lib/time";

afterEach(() => choose({ timeZone: "", language: "zh-CN" }));

async function talk(language: Language): Promise<void> {
  choose({ language });
  await speak(language);
}

test("times are those of the place where the user lives", () => {
  choose({ timeZone: "Asia/Shanghai" });
  expect(moment("2026-11-22T16:30:05Z")).toBe("2026-11-23 00:30:05");
  choose({ timeZone: "America/New_York" });
  expect([day("2026-11-22T04:30:05Z"), clock("2026-11-22T04:30:05Z")]).toEqual(["2026-11-21", "23:30"]);
});

test("what was said once is said anew when the zone is another", () => {
  const at = "2026-11-22T16:30:05Z";
  for (const [timeZone, said] of [
    ["Asia/Shanghai", "2026-11-23 00:30:05"],
    ["UTC", "2026-11-22 16:30:05"],
    ["Asia/Shanghai", "2026-11-23 00:30:05"],
  ] as const) {
    choose({ timeZone });
    expect(moment(at)).toBe(said);
  }
});

test("a day begins at midnight, also when clocks are changed on it", () => {
  choose({ timeZone: "Asia/Shanghai" });
  expect(new Date(startOf("2026-11-22") ?? 0).toISOString()).toBe("2026-11-21T16:00:00.000Z");
  expect(new Date(midnight(Date.parse("2026-11-22T16:30:05Z"))).toISOString()).toBe("2026-11-22T16:00:00.000Z");
  choose({ timeZone: "Europe/Berlin" });
  expect(new Date(startOf("2026-10-25") ?? 0).toISOString()).toBe("2026-10-24T22:00:00.000Z");
  expect(new Date(startOf("2026-10-26") ?? 0).toISOString()).toBe("2026-10-25T23:00:00.000Z");
  expect(startOf("tomorrow")).toBeNull();
});

test("how long is said in words, how long still as a clock", async () => {
  await talk("zh-CN");
  expect([duration(3.21), duration(133), duration(3720)]).toEqual(["3.2 秒", "2 分 13 秒", "1 小时 2 分"]);
  expect([duration(600), duration(7200)]).toEqual(["10 分钟", "2 小时"]);
  await talk("en");
  expect([duration(133), duration(600), duration(7200)]).toEqual(["2 min 13 s", "10 min", "2 h"]);
  const at = now();
  expect([countdown(at + 251_500), countdown(at + 3_723_500), countdown(at - 5)]).toEqual(["4:12", "1:02:04", "0:00"]);
});

test("just after is a millisecond later", () => {
  expect(justAfter("2026-11-22T04:30:05.999Z")).toBe("2026-11-22T04:30:06.000Z");
});

test("what is expected is said as one would say it", async () => {
  await talk("zh-CN");
  choose({ timeZone: "UTC" });
  const noon = millis(`${day(now() + 2 * 86_400_000)}T12:00:00Z`);
  const at = (minutes: number) => new Date(noon + minutes * 60_000).toISOString();
  const about = day(noon).slice(5);
  expect(expected({ low: at(6), high: at(9) })).toBe(`${about} 12:06 至 ${about} 12:09 `);
  expect(expected({ low: at(6), high: at(6) })).toBe(`${about} 12:06 `);
  const soon = new Date(now() + 20_000).toISOString();
  expect(expected({ low: soon, high: soon })).toBe("1 分钟内");
});

test("an axis has few and round steps", async () => {
  await talk("zh-CN");
  expect(ticksUntil(20_000).map(({ words }) => words)).toEqual(["5 秒后", "10 秒后", "15 秒后"]);
  expect(ticksUntil(7 * 60_000).map(({ words }) => words)).toEqual(["2 分钟后", "4 分钟后", "6 分钟后"]);
  expect(ticksUntil(9 * 86_400_000)).toHaveLength(2);
});
