import { createContext, useContext } from "react";

/** In a form of defaults every field says whether it was changed, and can go back. */
export interface Marks {
  isChanged(key: string): boolean;
  reset(keys: readonly string[]): void;
}

export const MarksContext = createContext<Marks | null>(null);

export const useMarks = (): Marks | null => useContext(MarksContext);
