import { renderHook } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { expect, test } from "vitest";
import { useKeys } from "@/lib/keys";

function press(...keys: string[]): void {
  for (const key of keys)
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

test("the second of two keys belongs to whoever knows both, and means nothing by itself", () => {
  const done: string[] = [];
  const page = renderHook(() => useKeys({ s: () => done.push("start"), x: () => done.push("select") }));
  const frame = renderHook(() => useKeys({ "g s": () => done.push("settings"), n: () => done.push("new") }));

  press("g", "s");
  expect(done).toEqual(["settings"]);
  press("s", "g", "x", "s", "n");
  expect(done).toEqual(["settings", "start", "select", "start", "new"]);
  page.unmount();
  press("g", "s", "s");
  expect(done.slice(5)).toEqual(["settings"]);
  frame.unmount();
});

test("a key that is pressed as soon as something is drawn finds the keys of what is drawn", () => {
  const done: number[] = [];
  const page = renderHook(
    ({ at }) => {
      useKeys({ ArrowLeft: () => done.push(at) });
      useLayoutEffect(() => press("ArrowLeft"), [at]);
    },
    { initialProps: { at: 1 } },
  );
  page.rerender({ at: 2 });
  expect(done.at(-1)).toBe(2);
  page.unmount();
});
