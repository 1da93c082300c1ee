/** The words for statuses, kinds and phases: the program's own, the same as on the command line. */
import told from "@/lib/words.json";

export const words = told;
export type Word = keyof typeof told.zh;

export function isWord(text: string): text is Word {
  return text in told.zh;
}
