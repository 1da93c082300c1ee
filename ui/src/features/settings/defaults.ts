/** The defaults of one kind while they are edited: pure, so that the page only draws it. */
import {
  defaultOf,
  fits,
  type FormSchema,
  isMedia,
  type Property,
  type Value,
  type Values,
} from "@/components/form/schema";

/** What was changed and not saved. `undefined`: as the workflow has it; null: emptied, which is saved as the same. */
export type Edits = Readonly<Record<string, Value | undefined>>;

/** The form of a workflow without files, beginning with what the workflow itself has, and with nothing required. */
export function formOfDefaults(schema: FormSchema): FormSchema {
  const keys = schema["x-order"].filter((key) => !isMedia(schema.properties[key] as Property));
  const properties = Object.fromEntries(keys.map((key) => [key, own(schema.properties[key] as Property)]));
  return { ...schema, properties, required: [], "x-order": keys };
}

function own(property: Property): Property {
  if (!("x-workflow-default" in property)) return property;
  const found = { ...property };
  delete found.default;
  const before = property["x-workflow-default"];
  return before === null || before === undefined ? found : { ...found, default: before };
}

/** What would be saved. */
export function drafted(node: Values, edits: Edits): Values {
  const found: Values = {};
  for (const [key, value] of Object.entries({ ...node, ...edits }))
    if (value !== undefined && value !== null) found[key] = value;
  return found;
}

/** What the fields show: what is drafted where it fits, else what the workflow has. */
export function shown(form: FormSchema, node: Values, edits: Edits): Values {
  const draft = drafted(node, edits);
  const found: Values = {};
  for (const key of form["x-order"]) {
    const property = form.properties[key] as Property;
    const value = draft[key];
    if (key in edits && edits[key] === null) found[key] = null;
    else found[key] = value !== undefined && fits(property, value) ? value : defaultOf(property);
  }
  return found;
}

/** One more change. What is again as it was is no change. */
export function edited(form: FormSchema, node: Values, edits: Edits, key: string, value: Value): Edits {
  const isOwn = value !== null && value === defaultOf(form.properties[key] as Property);
  if (isOwn) return undone(node, edits, [key]);
  const found = { ...edits, [key]: value };
  if (value === node[key]) delete found[key];
  return found;
}

/** Back to what the workflow has. */
export function undone(node: Values, edits: Edits, keys: readonly string[]): Edits {
  const found = { ...edits };
  for (const key of keys) {
    if (key in node) found[key] = undefined;
    else delete found[key];
  }
  return found;
}

/** The parameters of this form that are not as the workflow has them. */
export function changedIn(form: FormSchema, node: Values, edits: Edits): string[] {
  const values = shown(form, node, edits);
  return form["x-order"].filter(
    (key) => values[key] !== null && values[key] !== defaultOf(form.properties[key] as Property),
  );
}
