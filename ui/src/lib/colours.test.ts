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
