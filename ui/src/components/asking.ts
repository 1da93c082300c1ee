/** Questions and reports in a dialog. What draws it is fetched when the first one is asked, or before that when all is quiet. */
import type { ModalFuncProps } from "antd";
import { createStore } from "@/lib/store";

export interface Asked {
  number: number;
  type: "confirm" | "info";
  options: ModalFuncProps;
}

export const asked = createStore<readonly Asked[]>([]);
let number = 0;

function ask(type: Asked["type"], options: ModalFuncProps): { destroy: () => void } {
  number += 1;
  const one = { number, type, options };
  asked.set((now) => [...now, one]);
  return { destroy: () => asked.set((now) => now.filter((each) => each !== one)) };
}

export const modal = {
  confirm: (options: ModalFuncProps) => ask("confirm", options),
  info: (options: ModalFuncProps) => ask("info", options),
};
