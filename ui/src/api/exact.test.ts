import { expect, test } from "vitest";
import { exactly, isExact, readExactly, writeExactly } from "@/api/exact";

test.each([
  '{"seed":18446744073709551615}',
  '{"seed":-9223372036854775808,"steps":20}',
  "[9007199254740993,9007199254740992,0.1,1.50,7.0,1e-7,1E400,-0]",
  '{"text":"18446744073709551615","deep":[{"a":[1.0,null,true]}],"一":"\\u0000"}',
])("what is read and written again is the same text", (text) => {
  expect(writeExactly(readExactly(text))).toBe(text);
});

test("a number that JavaScript writes alike is a plain one", () => {
  expect(readExactly("[5,0.5,-3]")).toEqual([5, 0.5, -3]);
  expect([exactly("5"), exactly("007")]).toEqual([5, 7]);
  expect(isExact(exactly("18446744073709551615"))).toBe(true);
});
