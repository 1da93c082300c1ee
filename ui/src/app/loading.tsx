import { type ComponentType, createElement } from "react";
import { allParts } from "@/components/Later";

/** A part of the program that could not be fetched: the server or the network is away, or it was updated. */
export class PageNotLoaded extends Error {}

export interface Page {
  /** Called on the way to the page. What failed once is tried again the next time. */
  loader: () => Promise<null>;
  Component: ComponentType;
  shouldRevalidate: () => boolean;
}

const loads: (() => Promise<null>)[] = [];

/** A page whose code is fetched when somebody goes there first, or before that by `prefetchPages`. */
export function page(load: () => Promise<ComponentType>): Page {
  let found: ComponentType | null = null;
  const loader = async () => {
    try {
      found ??= await load();
    } catch (error) {
      throw new PageNotLoaded(String(error));
    }
    return null;
  };
  loads.push(loader);
  return { loader, Component: () => found && createElement(found), shouldRevalidate: () => false };
}

const QUIET = 3_000;

/** Once everything has settled the other pages are fetched too, so that none is missing when the server is away. */
export function prefetchPages(): () => void {
  let timer = window.setTimeout(next, QUIET, 0);
  function next(number: number): void {
    const load = [...loads, ...allParts()][number];
    if (!load || savesData()) return;
    void load()
      .then(() => {
        timer = window.setTimeout(next, 50, number + 1);
      })
      .catch(() => {
        timer = window.setTimeout(next, QUIET, number);
      });
  }
  return () => window.clearTimeout(timer);
}

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
