import { expect, test } from "vitest";
import { accessOf, NOTHING_TYPED, parseHeaders } from "@/components/backend/access";

test("headers are one a line, in either writing", () => {
  expect(parseHeaders("X-Key: k3y\n\n CF-Id=a=b ")).toEqual({ "X-Key": "k3y", "CF-Id": "a=b" });
  expect(parseHeaders("nonsense")).toBeNull();
  expect(parseHeaders("X-Key:")).toBeNull();
});

test("what was not touched is not sent: it would replace what nobody can read", () => {
  expect(accessOf(NOTHING_TYPED, [], ["token", "headers"])).toEqual({});
  expect(accessOf({ ...NOTHING_TYPED, token: " t0ken " }, ["headers"], ["headers"])).toEqual({ token: "t0ken", headers: null });
});

test("certificates are checked unless that is turned off, and may be turned on again", () => {
  expect(accessOf({ ...NOTHING_TYPED, verify_tls: false }, [], [])).toEqual({ verify_tls: false });
  expect(accessOf(NOTHING_TYPED, [], ["verify_tls"])).toEqual({ verify_tls: null });
  expect(accessOf({ ...NOTHING_TYPED, verify_tls: false }, [], ["verify_tls"])).toEqual({});
});
