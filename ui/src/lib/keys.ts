import { useEffect, useRef } from "react";

export type Keys = Record<string, (event: KeyboardEvent) => void>;

const FIELDS = "input, textarea, select, [contenteditable='true'], [role='combobox'], [role='slider'], [role='spinbutton']";

const OVER_IT = ".ant-modal-wrap:not([style*='none'])";
const DIALOG = `[role='dialog'][aria-modal='true'], ${OVER_IT}`;

/** Somebody is composing Chinese: Enter belongs to the input method then. */
export function isComposing(event: Pick<KeyboardEvent, "isComposing" | "keyCode">): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** "Ctrl+Shift+Enter", "j", "?": as shortcuts are written. Cmd counts as Ctrl. */
export function nameOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): string {
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

/** Shortcuts of a page, or of a dialog over it. Not while a field has the cursor, but for those with Ctrl. */
export function useKeys(keys: Keys, where: "page" | "dialog" = "page"): void {
  const known = useRef(keys);
  useEffect(() => {
    known.current = keys;
  });
  useEffect(() => {
    let first = "";
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event)) return;
      const name = nameOf(event);
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(FIELDS) && !name.startsWith("Ctrl+")) return;
      if (where === "page" && document.querySelector(DIALOG)) return;
      if (where === "dialog" && document.querySelector(OVER_IT)) return;
      const act = (first && known.current[`${first} ${name}`]) || known.current[name];
      first = name.length === 1 && Object.keys(known.current).some((each) => each.startsWith(`${name} `)) ? name : "";
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [where]);
}
