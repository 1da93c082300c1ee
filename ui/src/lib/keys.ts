import { useLayoutEffect, useRef } from "react";

export type Keys = Record<string, (event: KeyboardEvent) => void>;

const FIELDS =
  "input, textarea, select, [contenteditable='true'], [role='combobox'], [role='slider'], [role='spinbutton']";

const OVER_IT = ".ant-modal-wrap:not([style*='none'])";
const DIALOG = `dialog[open], [role='dialog'][aria-modal='true'], ${OVER_IT}`;

/** Somebody is composing Chinese: Enter belongs to the input method then. */
export function isComposing(event: Pick<KeyboardEvent, "isComposing" | "keyCode">): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** "Ctrl+Shift+Enter", "j", "?": as shortcuts are written. Cmd counts as Ctrl. */
function nameOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): string {
  const key = event.key === " " ? "Space" : event.key;
  const plain = key.length === 1;
  const marks = [
    event.ctrlKey || event.metaKey ? "Ctrl" : "",
    event.altKey ? "Alt" : "",
    // The shift of "?" is part of the character.
    event.shiftKey && (!plain || /[a-z]/i.test(key)) ? "Shift" : "",
  ];
  return [...marks.filter(Boolean), plain ? key.toLowerCase() : key].join("+");
}

const hearers = new Set<{ readonly current: Keys }>();
let first = "";

const begins = (name: string) =>
  name.length === 1 &&
  [...hearers].some(({ current }) => Object.keys(current).some((each) => each.startsWith(`${name} `)));
const isKnown = (name: string) => [...hearers].some(({ current }) => name in current);

// The first of two keys is remembered after everybody has heard it, whoever of them is listening for the second.
function remember(event: KeyboardEvent): void {
  const name = nameOf(event);
  const typed = event.target instanceof Element && event.target.closest(FIELDS);
  first = !event.defaultPrevented && !typed && begins(name) ? name : "";
}

/** Shortcuts of a page, or of a dialog over it. Not while a field has the cursor, but for those with Ctrl. The second of
 * two keys ("g s") means nothing by itself. */
export function useKeys(keys: Keys, where: "page" | "dialog" = "page"): void {
  const known = useRef(keys);
  // With the drawing, not after it: a key that follows what is seen finds what belongs to it.
  useLayoutEffect(() => {
    known.current = keys;
  });
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event)) return;
      const name = nameOf(event);
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(FIELDS) && !name.startsWith("Ctrl+")) return;
      if (where === "page" && document.querySelector(DIALOG)) return;
      if (where === "dialog" && document.querySelector(OVER_IT)) return;
      const both = `${first} ${name}`;
      const act = first && isKnown(both) ? known.current[both] : known.current[name];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    hearers.add(known);
    window.addEventListener("keydown", hear);
    // Behind all the others.
    window.removeEventListener("keydown", remember);
    window.addEventListener("keydown", remember);
    return () => {
      window.removeEventListener("keydown", hear);
      hearers.delete(known);
      if (hearers.size === 0) window.removeEventListener("keydown", remember);
    };
  }, [where]);
}
