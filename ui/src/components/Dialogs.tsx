import { Modal } from "antd";
import { useEffect, useRef } from "react";
import { asked } from "@/components/asking";
import { useStore } from "@/lib/store";

type Shown = ReturnType<ReturnType<typeof Modal.useModal>[0]["confirm"]>;

/** Shows what is asked in `asking.ts`, and takes away what is not asked any more. */
export function Dialogs() {
  const [modal, holder] = Modal.useModal();
  const wanted = useStore(asked);
  const shown = useRef(new Map<number, Shown>());
  useEffect(() => {
    for (const { number, type, options } of wanted) {
      if (shown.current.has(number)) continue;
      const afterClose = () => {
        options.afterClose?.();
        asked.set((now) => now.filter((each) => each.number !== number));
      };
      shown.current.set(number, modal[type]({ ...options, afterClose }));
    }
    for (const [number, dialog] of shown.current) {
      if (wanted.some((each) => each.number === number)) continue;
      shown.current.delete(number);
      dialog.destroy();
    }
  }, [modal, wanted]);
  return holder;
}
