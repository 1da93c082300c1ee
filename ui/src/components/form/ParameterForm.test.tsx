import { fireEvent, screen, within } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { expect, test } from "vitest";
import { ParameterForm } from "@/components/form/ParameterForm";
import type { FormSchema, Property } from "@/components/form/schema";
import { useForm } from "@/components/form/useForm";
import { translate as t } from "@/lib/i18n";
import { draw } from "@/testing/draw";

const property = (type: string, title: string, more: Partial<Property> = {}) =>
  ({ title, "x-type": type, type: type === "int" ? "integer" : type, ...more }) as Property;
const PROPERTIES = {
  prompt: property("text", "Prompt", { "x-multiline": true, maxLength: 10 }),
  negative: property("text", "Negative"),
  steps: property("int", "Steps", { minimum: 1, maximum: 50, default: 20 }),
  cfg: property("float", "CFG", { default: 7 }),
  tiled: property("bool", "Tiled", { default: true }),
  model: property("choice", "Model", { enum: ["a.safetensors", "b.safetensors"], default: "a.safetensors" }),
  image: property("image", "Picture"),
  seed: property("seed", "Seed", { "x-advanced": true }),
  width: property("int", "Width", { "x-widget": "number", default: 512, minimum: 64, maximum: 2048 }),
  height: property("int", "Height", { "x-widget": "number", default: 512, minimum: 64, maximum: 2048 }),
};
const SCHEMA = {
  properties: PROPERTIES,
  required: ["prompt"],
  "x-order": Object.keys(PROPERTIES),
} as unknown as FormSchema;

let form: ReturnType<typeof useForm>;
function Form() {
  const found = useForm(SCHEMA, "test");
  useLayoutEffect(() => {
    form = found;
  });
  return <ParameterForm schema={SCHEMA} form={found} lock={() => undefined} />;
}
const field = (id: string) => document.querySelector<HTMLElement>(`[data-field="${id}"]`)!;
const control = (id: string) => document.getElementById(id) as HTMLInputElement;

test("each parameter has the control that suits it, in the order of the schema, width and height as one", () => {
  draw(<Form />);
  const names = [...document.querySelectorAll<HTMLElement>("[data-field]")].map((each) => each.dataset.field);
  expect([...names].sort()).toEqual(["cfg", "image", "model", "negative", "prompt", "seed", "steps", "tiled", "width"]);
  expect(names.indexOf("prompt")).toBeLessThan(names.indexOf("negative"));
  expect([control("prompt").tagName, control("negative").tagName]).toEqual(["TEXTAREA", "INPUT"]);
  expect(within(field("steps")).getByRole("slider").getAttribute("max")).toBe("50");
  expect(within(field("cfg")).queryByRole("slider")).toBeNull();
  expect([control("steps").value, control("cfg").value]).toEqual(["20", "7"]);
  expect(within(field("tiled")).getByRole("switch").getAttribute("aria-checked")).toBe("true");
  expect(field("model").textContent).toContain("a.safetensors");
  expect(field("model").textContent).toContain(t("form.choices", { count: 2 }));
  expect(field("seed").closest("details")).toBeTruthy();
});

test("what is set is in the form, what is wrong stands at its field until it is changed", async () => {
  draw(<Form />);
  fireEvent.change(control("prompt"), { target: { value: "a cat on a sill" } });
  fireEvent.click(within(field("tiled")).getByRole("switch"));
  fireEvent.change(control("steps"), { target: { value: "30" } });
  expect(form.values).toMatchObject({ prompt: "a cat on a sill", tiled: false, steps: 30 });
  expect(field("prompt").querySelector(".field-length-over")?.textContent).toBe("15 / 10");

  form.blame({ prompt: "Too long" });
  expect((await screen.findByText("Too long")).getAttribute("role")).toBe("alert");
  expect(control("prompt").getAttribute("aria-invalid")).toBe("true");
  fireEvent.change(control("prompt"), { target: { value: "a cat" } });
  expect(screen.queryByText("Too long")).toBeNull();
});

test("a fault among the advanced ones opens them, and those that were changed are counted", async () => {
  draw(<Form />);
  const advanced = field("seed").closest("details")!;
  expect(advanced.open).toBe(false);
  form.set("seed", 7);
  expect(await screen.findByText(t("form.changed", { count: 1 }))).toBeTruthy();
  form.blame({ seed: "Too large" });
  await screen.findByText("Too large");
  expect(advanced.open).toBe(true);
});
