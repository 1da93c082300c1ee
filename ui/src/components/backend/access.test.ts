import { expect, test } from "vitest";
import { accessOf, NOTHING_TYPED, parseHeaders } from "@/components/backend/access";

const ALL = ["token", "username", "password", "headers", "api_key_comfy_org", "ca_file", "verify_tls"];

test("headers are one a line, in either writing", () => {
  expect(parseHeaders("X-Key: k3y\n\n CF-Id=a=b ")).toEqual({ "X-Key": "k3y", "CF-Id": "a=b" });
  expect(parseHeaders("nonsense")).toBeNull();
  expect(parseHeaders("X-Key:")).toBeNull();
});

test("what was not touched is not sent: it would replace what nobody can read", () => {
  expect(accessOf(NOTHING_TYPED, [], ["token", "headers"], ALL)).toEqual({});
  expect(accessOf({ ...NOTHING_TYPED, token: " t0ken " }, ["headers"], ["headers"], ALL)).toEqual({
    token: "t0ken",
    headers: null,
  });
});

test("certificates are checked unless that is turned off, and may be turned on again", () => {
  expect(accessOf({ ...NOTHING_TYPED, verify_tls: false }, [], [], ALL)).toEqual({ verify_tls: false });
  expect(accessOf(NOTHING_TYPED, [], ["verify_tls"], ALL)).toEqual({ verify_tls: null });
  expect(accessOf({ ...NOTHING_TYPED, verify_tls: false }, [], ["verify_tls"], ALL)).toEqual({});
});

test("what its kind does not ask for is not sent", () => {
  const typed = { ...NOTHING_TYPED, token: "t0ken", username: "wang", headers: "X-Key: k3y", verify_tls: false };
  expect(accessOf(typed, [], [], ["token"])).toEqual({ token: "t0ken" });
});
