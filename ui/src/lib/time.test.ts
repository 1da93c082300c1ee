import { afterEach, expect, test } from "vitest";
import { choose } from "@/lib/choices";
import { clock, countdown, day, duration, justAfter, midnight, moment, now, startOf } from "@/lib/time";

afterEach(() => choose({ timeZone: "", language: "zh-CN" }));

test("times are told where the user lives", () => {
  choose({ timeZone: "Asia/Shanghai" });
  expect(moment("2026-11-22T16:30:05Z")).toBe("2026-11-23 00:30:05");
  choose({ timeZone: "America/New_York" });
  expect([day("2026-11-22T04:30:05Z"), clock("2026-11-22T04:30:05Z")]).toEqual(["2026-11-21", "23:30"]);
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

test("how long is said in words, how long still as a clock", () => {
  choose({ language: "zh-CN" });
  expect([duration(3.21), duration(133), duration(3720)]).toEqual(["3.2 秒", "2 分 13 秒", "1 小时 2 分"]);
  choose({ language: "en" });
  expect(duration(133)).toBe("2 min 13 s");
  const at = now();
  expect([countdown(at + 251_500), countdown(at + 3_723_500), countdown(at - 5)]).toEqual(["4:12", "1:02:04", "0:00"]);
});

test("just after is a millisecond later", () => {
  expect(justAfter("2026-11-22T04:30:05.999Z")).toBe("2026-11-22T04:30:06.000Z");
});
