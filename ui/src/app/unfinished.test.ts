import { expect, test } from "vitest";
import type { Counts } from "@/api/types";
import { unfinishedOf } from "@/app/unfinished";

const counts = (unfinished: number, by_kind: Counts["by_kind"]): Counts => ({
  unfinished,
  by_kind,
  by_status: {},
  table: {},
  event: 1,
});
const numbers = {
  today: counts(4, { text_to_image: 2, text_to_video: 1, workflow: 1 }),
  all: counts(9, { text_to_image: 5, text_to_video: 1, image_to_image: 1, workflow: 2 }),
};

test("the four kinds have their own number of today, every other menu has that of all kinds", () => {
  expect(unfinishedOf(numbers, "text_to_image")).toBe(2);
  expect(unfinishedOf(numbers, "text_to_video")).toBe(1);
  expect(unfinishedOf(numbers, "image_to_image")).toBe(0);
  expect(unfinishedOf(numbers, "workflow")).toBe(4);
  expect(unfinishedOf(numbers, null)).toBe(4);
  expect(unfinishedOf(null, null)).toBe(0);
});
