import { type RefObject, useEffect, useRef } from "react";

/** Where a row is wider than the screen, what is chosen in it is moved to where it can be seen. */
export function useInSight<E extends HTMLElement>(chosen: unknown): RefObject<E | null> {
  const row = useRef<E>(null);
  useEffect(() => {
    const found = row.current;
    if (!found) return;
    const show = () =>
      found
        .querySelector("[aria-current=page], [aria-pressed=true]")
        ?.scrollIntoView({ block: "nearest", inline: "center" });
    show();
    // Numbers come later and make what stands before it wider. Once the row is moved by hand it stays.
    const sizes = new ResizeObserver(show);
    for (const child of found.children) sizes.observe(child);
    const end = () => sizes.disconnect();
    found.addEventListener("pointerdown", end);
    found.addEventListener("wheel", end, { passive: true });
    return () => {
      end();
      found.removeEventListener("pointerdown", end);
      found.removeEventListener("wheel", end);
    };
  }, [chosen]);
  return row;
}
