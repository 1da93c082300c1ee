import { expect, test } from "vitest";
import type { AccessField } from "@/api/types";
import { accessOf, isOn, parseHeaders } from "@/components/backend/access";

const field = (name: string, more: Partial<AccessField> = {}): AccessField => ({
  name,
  type: "text",
  label: name,
  about: "",
  example: "",
  required: false,
  secret: false,
  account: false,
  default: null,
  choices: [],
  ...more,
});
const VERIFY = field("verify_tls", { type: "boolean", default: true });
const OWN_QUEUE = field("own_queue", { type: "boolean", default: false });
const FIELDS = [field("token", { secret: true }), field("headers", { type: "headers" }), field("ca_file"), VERIFY];

test("headers are one a line, in either writing", () => {
  expect(parseHeaders("X-Key: k3y\n\n CF-Id=a=b ")).toEqual({ "X-Key": "k3y", "CF-Id": "a=b" });
  expect(parseHeaders("nonsense")).toBeNull();
  expect(parseHeaders("X-Key:")).toBeNull();
});

test("what was not touched is not sent: it would replace what nobody can read", () => {
  expect(accessOf({}, [], ["token", "headers"], FIELDS)).toEqual({});
  const typed = { token: " t0ken ", headers: "X-Key: k3y" };
  expect(accessOf(typed, ["ca_file"], ["ca_file"], FIELDS)).toEqual({
    token: "t0ken",
    headers: { "X-Key": "k3y" },
    ca_file: null,
  });
});

test("a switch is sent where it was turned, and back to its default as nothing", () => {
  for (const each of [VERIFY, OWN_QUEUE]) {
    const usual = Boolean(each.default);
    expect(isOn(each, {}, [])).toBe(usual);
    expect(isOn(each, {}, [each.name])).toBe(!usual);
    expect(accessOf({ [each.name]: !usual }, [], [], [each])).toEqual({ [each.name]: !usual });
    expect(accessOf({ [each.name]: usual }, [], [], [each])).toEqual({});
    expect(accessOf({ [each.name]: usual }, [], [each.name], [each])).toEqual({ [each.name]: null });
    expect(accessOf({ [each.name]: !usual }, [], [each.name], [each])).toEqual({});
  }
});

test("what its kind does not take is not sent", () => {
  const typed = { token: "t0ken", username: "wang", headers: "X-Key: k3y", verify_tls: false };
  expect(accessOf(typed, [], [], [field("token")])).toEqual({ token: "t0ken" });
});
