import { expect, test } from "vitest";
import { faultsOf } from "@/features/settings/person";

test("a nickname has 1 to 32 characters", () => {
  expect(faultsOf({ nickname: " ", email: "" })).toEqual({ nickname: "nicknameMissing" });
  expect(faultsOf({ nickname: "王".repeat(32), email: "" })).toEqual({});
  expect(faultsOf({ nickname: "王".repeat(33), email: "" })).toEqual({ nickname: "nicknameLong" });
});

test("an address looks like one, or there is none", () => {
  for (const email of ["wang", "wang@", "wang@x", "a b@x.cn", "@x.cn"])
    expect(faultsOf({ nickname: "a", email }), email).toEqual({ email: "emailWrong" });
  for (const email of ["", "wang@example.com", "王@例子.中国"])
    expect(faultsOf({ nickname: "a", email }), email).toEqual({});
});
