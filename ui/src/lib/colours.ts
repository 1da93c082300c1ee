import type { Theme } from "@/lib/choices";
import { createStore } from "@/lib/store";

export interface Tone {
  text: string;
  ground: string;
  edge: string;
}

export const TONES: Record<"light" | "dark", Record<string, Tone>> = {
  light: {
    READY: { text: "#2b7a0b", ground: "#f6ffed", edge: "#b7eb8f" },
    PENDING: { text: "#7c5800", ground: "#feffe6", edge: "#f5e77a" },
    QUEUED: { text: "#0958d9", ground: "#e6f4ff", edge: "#91caff" },
    RUNNING: { text: "#ad4e00", ground: "#fff7e6", edge: "#ffd591" },
    SUCCESS: { text: "#ffffff", ground: "#135200", edge: "#135200" },
    FAILED: { text: "#cf1322", ground: "#fff1f0", edge: "#ffa39e" },
    STOPPED: { text: "#595959", ground: "#f5f5f5", edge: "#d9d9d9" },
    RETRYING: { text: "#722ed1", ground: "#f9f0ff", edge: "#d3adf7" },
  },
  dark: {
    READY: { text: "#8fd460", ground: "#162312", edge: "#274916" },
    PENDING: { text: "#f3d74a", ground: "#2b2611", edge: "#594f15" },
    QUEUED: { text: "#69b1ff", ground: "#111a2c", edge: "#15325b" },
    RUNNING: { text: "#ffa940", ground: "#2b1d11", edge: "#593815" },
    SUCCESS: { text: "#d9f7be", ground: "#1d5c0a", edge: "#1d5c0a" },
    FAILED: { text: "#ff7875", ground: "#2a1215", edge: "#58181c" },
    STOPPED: { text: "#bfbfbf", ground: "#262626", edge: "#434343" },
    RETRYING: { text: "#b37feb", ground: "#1a1325", edge: "#301c4d" },
  },
};

const night = typeof matchMedia === "undefined" ? null : matchMedia("(prefers-color-scheme: dark)");

export const systemIsDark = createStore(night?.matches ?? false);
night?.addEventListener("change", (event) => systemIsDark.set(event.matches));

export function isDark(theme: Theme, system: boolean): boolean {
  return theme === "dark" || (theme === "system" && system);
}
