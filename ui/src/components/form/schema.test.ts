import { expect, test } from "vitest";
import {
  changedKeys,
  defaultsOf,
  faultOf,
  followsInput,
  type FormSchema,
  paramsOf,
  partsOf,
  type Property,
  ratiosOf,
} from "@/components/form/schema";

const plain = { title: "x", "x-order": 0, "x-advanced": false };
const number = (more: Partial<Property>): Property => ({
  ...plain,
  type: "integer",
  "x-type": "int",
  "x-widget": "number",
  ...more,
});
const schema: FormSchema = {
  properties: {
    prompt: { ...plain, type: "string", "x-type": "text", "x-widget": "textarea" },
    negative: { ...plain, type: "string", "x-type": "text", "x-widget": "textarea", default: "blurry" },
    width: number({ default: 1024, minimum: 64, maximum: 4096, "x-step": 8 }),
    height: number({ default: 1024, minimum: 64, maximum: 4096, "x-step": 8 }),
    steps: number({ default: 25, minimum: 1, maximum: 200, "x-advanced": true }),
    lora: { ...plain, type: "string", "x-type": "choice", "x-widget": "model" },
    image: { ...plain, type: "string", "x-type": "image", "x-widget": "image" },
  },
  required: ["prompt"],
  "x-groups": [],
  "x-order": ["prompt", "negative", "width", "height", "steps", "lora", "image"],
};

test("what was left empty is not sent, but a default that was emptied is", () => {
  const values = { ...defaultsOf(schema), prompt: "a cat", negative: "" };
  expect(paramsOf(schema, values)).toEqual({ prompt: "a cat", negative: "", width: 1024, height: 1024, steps: 25 });
});

test("what is missing and what is out of bounds is named", () => {
  expect(faultOf(schema, "prompt", "  ")).toEqual({ code: "required" });
  expect(faultOf(schema, "image", null)).toBeNull();
  expect(faultOf(schema, "steps", 0)).toEqual({ code: "low", limit: 1 });
  expect(faultOf(schema, "steps", 201)).toEqual({ code: "high", limit: 200 });
  expect(faultOf(schema, "steps", 25)).toBeNull();
  const short = {
    ...schema,
    properties: { ...schema.properties, prompt: { ...schema.properties.prompt, maxLength: 3 } as Property },
  };
  expect(faultOf(short, "prompt", "猫猫😀")).toBeNull();
  expect(faultOf(short, "prompt", "猫猫猫猫")).toEqual({ code: "long", limit: 3 });
});

test("width and height are one part, and what was changed is known", () => {
  expect(
    partsOf(schema, (property) => !property["x-advanced"]).map((part) => (part.kind === "size" ? "size" : part.key)),
  ).toEqual(["prompt", "negative", "size", "lora", "image"]);
  expect(changedKeys(schema, { ...defaultsOf(schema), steps: 30 })).toEqual(["steps"]);
});

test("where a side may follow the picture, sizes are still of use", () => {
  const [width, height] = [schema.properties.width, schema.properties.height].map((each) => ({
    ...each,
    minimum: 0,
  })) as [Property, Property];
  const follows = { ...height, default: 0 };
  expect(followsInput(width, follows)).toBe(true);
  expect(followsInput(schema.properties.width as Property, schema.properties.height as Property)).toBe(false);
  expect(ratiosOf(width, follows)).toEqual(ratiosOf(width, height));
});

test("sizes keep the area, fit their steps, and turn round", () => {
  const sizes = ratiosOf(schema.properties.width as Property, schema.properties.height as Property);
  const of = (name: string) => sizes.find((each) => each.name === name);
  expect(of("1:1")).toMatchObject({ width: 1024, height: 1024 });
  expect(of("16:9")).toMatchObject({ width: of("9:16")?.height, height: of("9:16")?.width });
  for (const { width, height } of sizes) {
    expect((width % 64) + (height % 64)).toBe(0);
    expect(width * height).toBeGreaterThan(1024 * 1024 * 0.9);
    expect(width * height).toBeLessThan(1024 * 1024 * 1.1);
  }
});
