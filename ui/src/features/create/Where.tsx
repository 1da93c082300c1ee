import { createElement } from "react";
import { useBackends } from "@/api/backends";
import type { NewTasks } from "@/api/types";
import { part, usePart } from "@/components/Later";

const fields = part(async () => (await import("@/features/create/WhereFields")).WhereFields);

/** Where a task may run: on one backend, or on any, the paid ones among them only where that is allowed. */
export interface Choice {
  backend_id: string | null;
  allow_paid: boolean;
}

export const ANYWHERE: Choice = { backend_id: null, allow_paid: false };

/** What is sent of it: nothing where nothing was chosen. */
export function sentOf({ backend_id, allow_paid }: Choice): Pick<NewTasks, "backend_id"> & { allow_paid?: boolean } {
  if (backend_id) return { backend_id };
  return allow_paid ? { allow_paid } : {};
}

/** Asked only where it matters: there is a paid backend, or something was chosen before. */
export function Where({ choice, choose }: { choice: Choice; choose: (choice: Choice) => void }) {
  const { data: backends } = useBackends();
  const matters =
    backends !== undefined && (backends.some((each) => each.paid) || choice.backend_id !== null || choice.allow_paid);
  const Fields = usePart(fields, matters);
  return matters && Fields ? createElement(Fields, { backends, choice, choose }) : null;
}
