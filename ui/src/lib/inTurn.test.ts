import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTurn } from "@/lib/inTurn";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answered = (after: number) => new Promise<void>((resolve) => setTimeout(resolve, after));

test("what is sent later arrives later, also when the one before fails", async () => {
  const arrived: number[] = [];
  const all = [40, 5, 20].map((after, number) =>
    inTurn(async () => {
      arrived.push(number);
      await answered(after);
      if (number === 0) throw new Error("refused");
    }).catch(() => undefined),
  );
  await vi.advanceTimersByTimeAsync(39);
  expect(arrived).toEqual([0]);
  await vi.runAllTimersAsync();
  await Promise.all(all);
  expect(arrived).toEqual([0, 1, 2]);
});

test("one that hangs is not waited for for ever", async () => {
  const arrived: string[] = [];
  void inTurn(() => answered(60_000));
  void inTurn(async () => void arrived.push("the next one"));
  await vi.advanceTimersByTimeAsync(2_900);
  expect(arrived).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(arrived).toEqual(["the next one"]);
});
