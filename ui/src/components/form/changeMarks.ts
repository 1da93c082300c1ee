import { createContext, useContext } from "react";

/** In a form of defaults every field says whether it was changed, and can go back. */
export interface ChangeMarks {
  isChanged(key: string): boolean;
  reset(keys: readonly string[]): void;
}

export const ChangeMarksContext = createContext<ChangeMarks | null>(null);

export const useChangeMarks = (): ChangeMarks | null => useContext(ChangeMarksContext);
