import { expect, test } from "vitest";
import { filterOf, readShown, writeShown } from "@/features/tasks/filter";

test("what is shown lies in the address, and what makes no sense there is passed over", () => {
  const address = "kind=text_to_video&status=FAILED%2CSTOPPED&q=%E6%A9%98%E7%8C%AB&span=week&sort=title";
  expect(writeShown(readShown(new URLSearchParams(address))).toString()).toBe(address);
  expect(readShown(new URLSearchParams("kind=opera&status=DONE&span=era&sort=colour"))).toEqual(
    readShown(new URLSearchParams()),
  );
});

test("days are the user's and include their last one", () => {
  const filter = filterOf(readShown(new URLSearchParams("from=2026-11-20&to=2026-11-21")));
  expect(Date.parse(filter.created_to ?? "") - Date.parse(filter.created_from ?? "")).toBe(2 * 24 * 3600 * 1000);
});

test("an empty filter restricts nothing", () => {
  expect(filterOf(readShown(new URLSearchParams("q=%20")))).toEqual({});
});
