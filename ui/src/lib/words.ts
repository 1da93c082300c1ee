/** The words for statuses, kinds and phases: the program's own, the same as on the command line. */
import sentences from "@/lib/words.json";

export const words = sentences;
export type Word = keyof typeof sentences.zh;

export function isWord(text: string): text is Word {
  return text in sentences.zh;
}
