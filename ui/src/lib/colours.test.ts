import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TONES } from "@/lib/colours";

function light(colour: string): number {
  const part = (at: number) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

test("every status can be read on its ground, in both themes", () => {
  for (const [theme, tones] of Object.entries(TONES)) {
    for (const [status, { text, ground }] of Object.entries(tones)) {
      const [a, b] = [light(text), light(ground)];
      expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), `${theme} ${status}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

const css = readFileSync("src/app/style.css", "utf8");

/** The rules that the tags are drawn by. */
function drawn(theme: "light" | "dark", status: string) {
  const before = theme === "dark" ? ':root[data-theme="dark"] ' : "";
  const [, rest = ""] = css.split(`\n${before}.status-${status} {`);
  const [rule = ""] = rest.split("}");
  const part = (name: string) => new RegExp(`\\s${name}: (#[0-9a-f]{6});`).exec(rule)?.[1];
  return { text: part("color"), ground: part("background"), edge: part("border-color") };
}

function hue({ text, ground }: { text: string; ground: string }): string {
  // White on colour, or colour on a tint of it.
  const solid = light(text) > light(ground) && light(ground) > 0.02 && light(text) > 0.7;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt((solid ? ground : text).slice(at, at + 2), 16));
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (high - low < 12) return "grey";
  const turn =
    high === r
      ? ((g - b) / (high - low) + 6) % 6
      : high === g
        ? (b - r) / (high - low) + 2
        : (r - g) / (high - low) + 4;
  const names = [
    [15, "red"],
    [40, "orange"],
    [65, "yellow"],
    [160, "green"],
    [250, "blue"],
    [300, "violet"],
    [361, "red"],
  ] as const;
  return names.find(([until]) => turn * 60 < until)![1];
}

const HUES = {
  READY: "green",
  PENDING: "yellow",
  QUEUED: "blue",
  RUNNING: "orange",
  RETRYING: "violet",
  SUCCESS: "green",
  FAILED: "red",
  STOPPED: "grey",
};

test("the tags have the colour of their status, in both themes, and done is the dark green one", () => {
  for (const theme of ["light", "dark"] as const) {
    expect(Object.fromEntries(Object.keys(HUES).map((status) => [status, drawn(theme, status)]))).toEqual(TONES[theme]);
    expect(Object.fromEntries(Object.entries(TONES[theme]).map(([status, tone]) => [status, hue(tone)]))).toEqual(HUES);
    expect(TONES[theme].SUCCESS?.ground, theme).not.toBe(TONES[theme].READY?.ground);
  }
  expect(light(drawn("light", "SUCCESS").ground!)).toBeLessThan(light(drawn("light", "READY").text!));
});
