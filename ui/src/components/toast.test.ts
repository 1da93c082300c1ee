import { beforeEach, expect, test, vi } from "vitest";
import { dropToast, newsOf, toasts } from "@/components/toast";

const t = (key: string) => key;
const shown = () => toasts.get().map(({ title }) => title);

beforeEach(() => toasts.set([]));

test("what an action says next takes the place of its refusals, not of other news", () => {
  const save = newsOf("save", t);
  newsOf("", t).failed("other");
  newsOf("delete", t).failed("not deleted");
  save.failed("nickname missing");
  save.failed("address wrong");
  expect(shown()).toEqual(["other", "not deleted", "address wrong"]);
  save.done("saved");
  save.done("saved again");
  expect(shown()).toEqual(["not deleted", "saved", "saved again"]);
});

test("an action that works without words ends its refusals too", () => {
  newsOf("pause", t).failed("not paused");
  newsOf("pause", t).settled();
  expect(shown()).toEqual([]);
});

test("the same refusal is counted", () => {
  const save = newsOf("save", t);
  save.failed("nickname missing");
  save.failed("nickname missing");
  expect(toasts.get()).toMatchObject([{ title: "nickname missing", count: 2 }]);
});

test("a refusal that can still be answered stays", () => {
  const left = vi.fn();
  newsOf("create", t).warn("duplicate", { label: "insist", act: () => undefined, left });
  newsOf("create", t).done("created");
  expect(shown()).toEqual(["duplicate", "created"]);
  dropToast(toasts.get()[0]?.id ?? 0);
  expect(left).toHaveBeenCalledOnce();
});
