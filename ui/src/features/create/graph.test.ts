import { expect, test } from "vitest";
import { readExactly, writeExactly } from "@/api/exact";
import { changedGraph, type Graph, inputsOf, isSeed, kept, promptOf, recalled } from "@/features/create/graph";

const graph = {
  "3": {
    class_type: "KSampler",
    inputs: { seed: 5, steps: 20, model: ["4", 0], denoise: 1 },
    _meta: { title: "Sampler" },
  },
  "6": { class_type: "CLIPTextEncode", inputs: { text: "a cat", clip: ["4", 1] } },
  "7": { class_type: "LoadImage", inputs: { image: "x.png" } },
  "9": { class_type: "SaveImage", inputs: { images: ["3", 0] } },
};

test("what can be set is offered node by node, files and prompts first", () => {
  const nodes = inputsOf(graph);
  expect(nodes.map((node) => [node.id, node.title])).toEqual([
    ["7", "LoadImage"],
    ["6", "CLIPTextEncode"],
    ["3", "Sampler"],
  ]);
  expect(nodes[0]?.inputs).toEqual([{ name: "image", value: "x.png", media: "image" }]);
  expect(nodes[2]?.inputs.map((input) => input.name)).toEqual(["seed", "steps", "denoise"]);
});

test("the digits of a seed stay while it is shown, changed, kept and sent", () => {
  const text = '{"3":{"class_type":"KSampler","inputs":{"seed":18446744073709551615,"cfg":7.0,"steps":20}}}';
  const exact = readExactly(text) as Graph;
  const inputs = inputsOf(exact)[0]?.inputs ?? [];
  expect(inputs.map((input) => String(input.value))).toEqual(["18446744073709551615", "7.0", "20"]);
  expect(inputs.map((input) => isSeed(input.name, input.value))).toEqual([true, false, false]);
  expect(writeExactly(changedGraph(exact, { "3.steps": 30 }))).toBe(text.replace("20}", "30}"));
  const stored = JSON.parse(JSON.stringify(kept({ name: "a", graph: exact, again: true }))) as unknown;
  expect(recalled(stored)).toEqual({ name: "a", graph: exact, again: true });
  expect([recalled(null), recalled({ name: "a", graph: {} })]).toEqual([null, null]);
});

test("changes leave the original alone", () => {
  const changed = changedGraph(graph, { "6.text": "a dog", "3.steps": 30 });
  expect(changed["6"]?.inputs.text).toBe("a dog");
  expect(changed["3"]?.inputs).toEqual({ ...graph["3"].inputs, steps: 30 });
  expect(graph["6"].inputs.text).toBe("a cat");
});

test("the workflow is found in a picture that ComfyUI saved", () => {
  const text = new TextEncoder().encode(`prompt\0${JSON.stringify(graph)}`);
  const chunk = new Uint8Array(12 + text.length);
  new DataView(chunk.buffer).setUint32(0, text.length);
  chunk.set(new TextEncoder().encode("tEXt"), 4);
  chunk.set(text, 8);
  const png = new Uint8Array([...new Uint8Array(8), ...chunk]);
  expect(JSON.parse(promptOf(png) ?? "")).toEqual(graph);
  expect(promptOf(new Uint8Array(8))).toBeNull();
});
