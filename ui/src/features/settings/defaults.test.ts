import { expect, test } from "vitest";
import type { FormSchema, Property } from "@/components/form/schema";
import { changedIn, drafted, edited, formOfDefaults, shown, undone } from "@/features/settings/defaults";

const plain = { title: "x", "x-order": 0, "x-advanced": false };
const schema: FormSchema = {
  properties: {
    prompt: { ...plain, type: "string", "x-type": "text", "x-widget": "textarea" },
    steps: { ...plain, type: "integer", "x-type": "int", "x-widget": "number", default: 30, "x-workflow-default": 20 },
    model: { ...plain, type: "string", "x-type": "choice", "x-widget": "model", enum: ["a", "b"], default: "a" },
    lora: {
      ...plain,
      type: "string",
      "x-type": "choice",
      "x-widget": "model",
      default: "l",
      "x-workflow-default": null,
    },
    image: { ...plain, type: "string", "x-type": "image", "x-widget": "image" } as Property,
  },
  required: ["prompt", "image"],
  "x-groups": [],
  "x-order": ["prompt", "steps", "model", "lora", "image"],
};
const form = formOfDefaults(schema);

test("the form of defaults has no files, requires nothing, and begins with what the workflow has", () => {
  expect([form["x-order"], form.required]).toEqual([["prompt", "steps", "model", "lora"], []]);
  expect(shown(form, {}, {})).toEqual({ prompt: "", steps: 20, model: "a", lora: null });
});

test("what was decided is shown and marked, unless it fits no more", () => {
  const node = { steps: 30, model: "gone", other: 5 };
  expect(shown(form, node, {})).toMatchObject({ steps: 30, model: "a" });
  expect(changedIn(form, node, {})).toEqual(["steps"]);
});

test("a change that is taken back is none, and the parameters of other workflows stay", () => {
  const node = { steps: 30, other: 5 };
  const once = edited(form, node, {}, "steps", 40);
  expect(drafted(node, once)).toEqual({ steps: 40, other: 5 });
  expect(edited(form, node, once, "steps", 30)).toEqual({});
  expect(drafted(node, edited(form, node, once, "steps", 20))).toEqual({ other: 5 });
  expect(edited(form, {}, edited(form, {}, {}, "steps", 40), "steps", 20)).toEqual({});
});

test("a field that was emptied stays empty while one types, and is saved as the workflow has it", () => {
  const node = { steps: 30 };
  const emptied = edited(form, node, {}, "steps", null);
  expect(shown(form, node, emptied).steps).toBeNull();
  expect(drafted(node, emptied)).toEqual({});
  expect(shown(form, node, undone(node, emptied, ["steps"])).steps).toBe(20);
});

test("an emptied text is a decision of its own", () => {
  const property = {
    ...plain,
    type: "string",
    "x-type": "text",
    "x-widget": "textarea",
    default: "blurry",
  } as Property;
  const texts: FormSchema = { ...schema, properties: { negative: property }, "x-order": ["negative"], required: [] };
  const edits = edited(texts, {}, {}, "negative", "");
  expect([drafted({}, edits), changedIn(texts, {}, edits)]).toEqual([{ negative: "" }, ["negative"]]);
});
