import { type ComponentType, useEffect, useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { ApiError, UNREACHABLE } from "@/api/client";
import { useAway } from "@/api/live";
import { useToast } from "@/components/toast";

/** A part of a page that is fetched when it is wanted first. That it did not come is shown, and the next wish tries again. */
export interface Part<P> {
  load: () => Promise<ComponentType<P>>;
  get: () => ComponentType<P> | null;
}

const parts: (() => Promise<unknown>)[] = [];

export function part<P>(fetch: () => Promise<ComponentType<P>>): Part<P> {
  let found: ComponentType<P> | null = null;
  const load = async () => (found ??= await fetch());
  parts.push(load);
  return { load, get: () => found };
}

/** All that can be wanted later. */
export const allParts = (): readonly (() => Promise<unknown>)[] => parts;

/** The part, once it is wanted and there. */
export function usePart<P>({ load, get }: Part<P>, wanted: boolean): ComponentType<P> | null {
  const { t } = useTranslation();
  const toast = useToast();
  const [found, setFound] = useState(get);
  const away = useAway();
  useEffect(() => {
    if (!wanted || found || (away && !get())) return;
    let here = true;
    load()
      .then((component) => here && setFound(() => component))
      .catch(() => here && toast.failed(t("lost.partMissing"), new ApiError(0, { code: UNREACHABLE, message: "" })));
    return () => {
      here = false;
    };
  }, [away, found, get, load, t, toast, wanted]);
  return found;
}
