import { translate } from "@/lib/i18n";
import { useSyncExternalStore } from "react";
import { choices, timeZone } from "@/lib/choices";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far this machine's clock is behind the server's, in ms; countdowns are by the server's clock. */
let behind = 0;

export function setServerTime(text: string): void {
  behind = Date.parse(text) - Date.now();
}

export function now(): number {
  return Date.now() + behind;
}

const known = new Map<string, Record<string, string>>();
const MOST_KNOWN = 1000;

/** Rows are drawn again and again, and show the same times each time. */
function parts(at: number): Record<string, string> {
  const zone = timeZone();
  const key = `${Math.floor(at / SECOND)} ${zone}`;
  const before = known.get(key);
  if (before) return before;
  const made = Object.fromEntries(
    formatter(zone)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, made);
  return made;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  let found = formatters.get(zone);
  if (!found) {
    const shape = {
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    } as const;
    try {
      found = new Intl.DateTimeFormat("en-CA", { ...shape, hourCycle: "h23", timeZone: zone });
    } catch {
      found = new Intl.DateTimeFormat("en-CA", { ...shape, hourCycle: "h23" });
    }
    formatters.set(zone, found);
  }
  return found;
}

/** 2026-11-22 */
export function day(at: number | string): string {
  const found = parts(millis(at));
  return `${found.year}-${found.month}-${found.day}`;
}

/** 14:03, with seconds where asked */
export function clock(at: number | string, seconds = false): string {
  const found = parts(millis(at));
  return `${found.hour}:${found.minute}${seconds ? `:${found.second}` : ""}`;
}

/** 2026-11-22 14:03:05 */
export function moment(at: number | string): string {
  return `${day(at)} ${clock(at, true)}`;
}

/** 14:03 today, 11-21 14:03 this year, 2025-11-21 14:03 before. */
export function short(at: number | string): string {
  const that = day(at);
  const today = day(now());
  if (that === today) return clock(at, true);
  return `${that.slice(0, 4) === today.slice(0, 4) ? that.slice(5) : that} ${clock(at)}`;
}

/** 14:06, or 11-23 02:06 when that is another day. */
export function upcoming(at: number | string): string {
  return day(at) === day(now()) ? clock(at) : `${day(at).slice(5)} ${clock(at)}`;
}

/** When it is expected, as one would say it: within a minute, at 14:06, between 14:06 and 14:09. */
export function expected({ low, high }: { low: string; high: string }): string {
  if (millis(high) - now() <= MINUTE) return translate("time.withinMinute");
  const [first, last] = [upcoming(Math.max(millis(low), now())), upcoming(high)];
  return first === last ? translate("time.at", { at: first }) : translate("time.between", { low: first, high: last });
}

const STEPS = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21_600, 43_200, 86_400].map(
  (seconds) => seconds * SECOND,
);
const MOST_TICKS = 4;

/** Round distances from now for an axis that ends so many milliseconds later, with their words. */
export function ticksUntil(length: number): { after: number; words: string }[] {
  const step = STEPS.find((each) => length / each <= MOST_TICKS) ?? DAY * Math.ceil(length / DAY / MOST_TICKS);
  const ticks = [];
  for (let after = step; after < length; after += step) {
    const words =
      after < MINUTE
        ? translate("time.inSeconds", { count: after / SECOND })
        : after < 30 * MINUTE && after % MINUTE === 0
          ? translate("time.inMinutes", { count: after / MINUTE })
          : step < MINUTE
            ? countdown(now() + after)
            : upcoming(now() + after);
    ticks.push({ after, words });
  }
  return ticks;
}

export function millis(at: number | string): number {
  return typeof at === "number" ? at : Date.parse(at);
}

/** "3 分钟前" */
export function ago(at: number | string): string {
  const past = Math.max(0, now() - millis(at));
  if (past < 10 * SECOND) return translate("time.justNow");
  if (past < MINUTE) return translate("time.secondsAgo", { count: Math.floor(past / SECOND) });
  if (past < HOUR) return translate("time.minutesAgo", { count: Math.floor(past / MINUTE) });
  if (past < DAY) return translate("time.hoursAgo", { count: Math.floor(past / HOUR) });
  return translate("time.daysAgo", { count: Math.floor(past / DAY) });
}

/** "2 分 13 秒", from seconds */
export function duration(seconds: number): string {
  if (seconds < 10) return translate("time.seconds", { count: Number(seconds.toFixed(1)) });
  const whole = Math.round(seconds);
  if (whole < 60) return translate("time.seconds", { count: whole });
  const minutes = Math.floor(whole / 60);
  if (minutes < 60)
    return whole % 60
      ? translate("time.minutesSeconds", { minutes, seconds: whole % 60 })
      : translate("time.minutes", { count: minutes });
  const hours = Math.floor(minutes / 60);
  return minutes % 60
    ? translate("time.hoursMinutes", { hours, minutes: minutes % 60 })
    : translate("time.hours", { count: hours });
}

/** 4:12, or 1:02:03; 0:00 when it is over */
export function countdown(until: number | string): string {
  const left = Math.max(0, Math.ceil((millis(until) - now()) / SECOND));
  const [hours, minutes, seconds] = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  const tail = `${String(seconds).padStart(2, "0")}`;
  return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
}

/** Midnight of today where the user lives, as an instant. */
export function midnight(at = now()): number {
  const found = parts(at);
  const since = (Number(found.hour) * 3600 + Number(found.minute) * 60 + Number(found.second)) * SECOND;
  return Math.floor((at - since) / SECOND) * SECOND;
}

const tickers = new Set<() => void>();
let ticking = 0;
let tick = 0;

function beat(): void {
  tick += 1;
  for (const changed of [...tickers]) changed();
}

function onTick(changed: () => void): () => void {
  tickers.add(changed);
  if (tickers.size === 1) ticking = window.setInterval(beat, SECOND);
  return () => {
    tickers.delete(changed);
    if (tickers.size === 0) window.clearInterval(ticking);
  };
}

const idle = (): (() => void) => () => undefined;

/** Draws its caller once a second, all of them by one timer. */
export function useSeconds(wanted = true): void {
  useSyncExternalStore(wanted ? onTick : idle, () => tick);
}

/** The zone is a choice too. */
choices.subscribe(beat);

/** The instant at which that day (2026-11-22) begins where the user lives; null for what is no day. */
export function startOf(date: string): number | null {
  const utc = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(utc)) return null;
  let at = utc;
  // Twice: at the first try the offset may be that of the other side of a clock change.
  for (let round = 0; round < 2; round += 1) {
    const found = parts(at);
    const local = Date.UTC(
      Number(found.year),
      Number(found.month) - 1,
      Number(found.day),
      Number(found.hour),
      Number(found.minute),
      Number(found.second),
    );
    at = utc - (local - at);
  }
  return at;
}

/** Just after that instant, as the API writes times: to a millisecond. */
export function justAfter(text: string): string {
  return new Date(Date.parse(text) + 1).toISOString();
}
