export function bytes(size: number): string {
  const units = ["B", "KB", "MB", "GB"];
  let value = size;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

export function grouped(number: number): string {
  return number.toLocaleString("en-US");
}

/** On a badge: 1,234 is too wide. */
export function brief(number: number): string {
  if (number < 1000) return String(number);
  return number < 10_000 ? `${(number / 1000).toFixed(1).replace(/\.0$/, "")}k` : `${Math.floor(number / 1000)}k`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** Not every page is served over https, and only there is crypto.randomUUID. */
export function randomId(): string {
  const bits = crypto.getRandomValues(new Uint8Array(16));
  return [...bits].map((each) => each.toString(16).padStart(2, "0")).join("");
}

/** A seed that JavaScript, Python and every sampler keep exactly. */
export function randomSeed(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high % 2 ** 16) * 2 ** 32 + low;
}
