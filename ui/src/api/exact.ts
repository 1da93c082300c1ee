/** JSON whose numbers stay as they were written: a seed has up to 20 digits, and JavaScript keeps 16 of them. */
import { isLosslessNumber, LosslessNumber, parse, stringify } from "lossless-json";

/** A number that JavaScript would write in another way; its `value` is the text. */
export type Exact = LosslessNumber;
export const isExact = isLosslessNumber;

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** What a number of JSON means here: a number where nothing is lost, else its text. */
export function exactly(text: string): number | Exact {
  const number = Number(text);
  return String(number) === text || !NUMBER.test(text) ? number : new LosslessNumber(text);
}

export const readExactly = (text: string): unknown => parse(text, undefined, exactly);

export const writeExactly = (value: unknown): string => stringify(value) ?? "null";
