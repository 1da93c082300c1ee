/** The form as the server describes it. */
import type { WorkflowInfo } from "@/api/types";

export type Value = string | number | boolean | null;
export type Values = Record<string, Value>;

export interface Property {
  type?: "string" | "integer" | "number" | "boolean";
  title: string;
  description?: string;
  default?: Value;
  /** What the workflow itself has, where `default` is the user's. */
  "x-workflow-default"?: Value;
  enum?: (string | number)[];
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  maxLength?: number;
  "x-type": "text" | "int" | "float" | "bool" | "enum" | "seed" | "image" | "video" | "audio" | "mask" | "choice";
  "x-widget": string;
  "x-group"?: string;
  "x-order": number;
  "x-advanced": boolean;
  "x-step"?: number;
  "x-multiline"?: boolean;
  "x-enum-labels"?: Record<string, string>;
  "x-empty"?: boolean;
}

export interface FormSchema {
  properties: Record<string, Property>;
  required: string[];
  "x-groups": { key: string; title: string }[];
  "x-order": string[];
}

const MEDIA: readonly string[] = ["image", "video", "audio", "mask"];

export function isMedia(property: Property): boolean {
  return MEDIA.includes(property["x-type"]);
}

export function defaultOf(property: Property): Value {
  if (property.default !== undefined) return property.default;
  if (property["x-type"] === "text") return "";
  if (property["x-type"] === "bool") return false;
  return null;
}

export function defaultsOf(schema: FormSchema): Values {
  return Object.fromEntries(schema["x-order"].map((key) => [key, defaultOf(schema.properties[key] as Property)]));
}

/** Can the field show that value? */
export function fits(property: Property, value: Value): boolean {
  if (value === null) return defaultOf(property) === null;
  if (property.enum && !property.enum.includes(value as string)) return false;
  const wanted = property.type === "integer" || property.type === "number" ? "number" : (property.type ?? typeof value);
  return typeof value === wanted;
}

/** What is sent: without what was left empty. */
export function paramsOf(schema: FormSchema, values: Values): Record<string, Value> {
  const found: Record<string, Value> = {};
  for (const key of schema["x-order"]) {
    const property = schema.properties[key] as Property;
    const value = values[key] ?? null;
    if (value === null) continue;
    if (value === "" && !property.default) continue;
    found[key] = value;
  }
  return found;
}

export interface Fault {
  code: "required" | "low" | "high" | "long";
  limit?: number;
}

/** The faults that can be found without asking; the server has the last word. */
export function faultOf(schema: FormSchema, key: string, value: Value | undefined): Fault | null {
  const property = schema.properties[key] as Property;
  const empty = value === null || value === undefined || (typeof value === "string" && !value.trim());
  if (empty) return schema.required.includes(key) ? { code: "required" } : null;
  if (typeof value === "string" && property.maxLength !== undefined && lengthOf(value) > property.maxLength)
    return { code: "long", limit: property.maxLength };
  if (typeof value === "number") {
    if (property.minimum !== undefined && value < property.minimum) return { code: "low", limit: property.minimum };
    if (property.maximum !== undefined && value > property.maximum) return { code: "high", limit: property.maximum };
  }
  return null;
}

/** In characters as the server counts them: an emoji is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** Advanced parameters that are not as they were. */
export function changedKeys(schema: FormSchema, values: Values): string[] {
  return schema["x-order"].filter((key) => (values[key] ?? null) !== defaultOf(schema.properties[key] as Property));
}

/** What the form draws, in order: `size` stands for width and height together. */
export type Part = { kind: "field"; key: string } | { kind: "size" };

export function partsOf(schema: FormSchema, wanted: (property: Property) => boolean): Part[] {
  const { properties } = schema;
  const sized = properties.width?.["x-widget"] === "number" && properties.height?.["x-widget"] === "number";
  const parts: Part[] = [];
  for (const key of schema["x-order"]) {
    const property = properties[key] as Property;
    if (!wanted(property)) continue;
    if (sized && key === "height") continue;
    parts.push(sized && key === "width" ? { kind: "size" } : { kind: "field", key });
  }
  return parts;
}

export interface Ratio {
  name: string;
  width: number;
  height: number;
}

/** A width or height of nothing is taken from what goes in. */
export function isAuto(key: string, value: unknown): boolean {
  return value === 0 && (key === "width" || key === "height");
}

/** 0 leaves that side to the picture the form is given. */
export function followsInput(width: Property, height: Property): boolean {
  return width.minimum === 0 || height.minimum === 0;
}

const RATIOS: [string, number, number][] = [
  ["1:1", 1, 1],
  ["4:3", 4, 3],
  ["3:4", 3, 4],
  ["16:9", 16, 9],
  ["9:16", 9, 16],
];

/** Sizes of about the same area as the default one, in steps that models like. */
export function ratiosOf(width: Property, height: Property): Ratio[] {
  const side = Number(width.default) || Number(height.default) || 1024;
  const area = (Number(width.default) || side) * (Number(height.default) || side);
  const step = Math.max(width["x-step"] ?? 1, width.multipleOf ?? 1, area >= 500 * 500 ? 64 : 16);
  const fit = (property: Property, value: number) =>
    Math.min(property.maximum ?? Infinity, Math.max(property.minimum ?? step, Math.round(value / step) * step));
  return RATIOS.map(([name, w, h]) => {
    const unit = Math.sqrt(area / (w * h));
    return { name, width: fit(width, unit * w), height: fit(height, unit * h) };
  });
}

/** The workflow that a kind starts with. */
export function firstOf(workflows: readonly WorkflowInfo[]): WorkflowInfo | undefined {
  return workflows.find((each) => each.default) ?? workflows.find((each) => each.runnable) ?? workflows[0];
}
