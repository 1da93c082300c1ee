import { type RefObject, useEffect, useRef } from "react";

/** Where a row is wider than the screen, what is chosen in it is moved to where it can be seen. */
export function useInSight<E extends HTMLElement>(chosen: unknown): RefObject<E | null> {
  const row = useRef<E>(null);
  useEffect(() => {
    row.current?.querySelector("[aria-current=page], [aria-pressed=true]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [chosen]);
  return row;
}
