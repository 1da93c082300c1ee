import { expect, test } from "vitest";
import { nameIn } from "@/api/graphs";

test("a file is called as the server says", () => {
  expect(nameIn(`attachment; filename="__.json"; filename*=UTF-8''%E6%B5%B7%E6%8A%A5%20%281%29.json`)).toBe(
    "海报 (1).json",
  );
});

test("without a usable name there is none", () => {
  for (const each of [null, "", `attachment; filename="a.json"`, "attachment; filename*=UTF-8''%ZZ.json"])
    expect(nameIn(each)).toBeNull();
});
