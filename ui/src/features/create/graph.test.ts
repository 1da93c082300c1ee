import { expect, test } from "vitest";
import { changedGraph, type GraphFault, inputsOf, parseGraph, promptOf, readGraph, type UnusableGraph } from "@/features/create/graph";

const graph = {
  "3": { class_type: "KSampler", inputs: { seed: 5, steps: 20, model: ["4", 0], denoise: 1 }, _meta: { title: "Sampler" } },
  "6": { class_type: "CLIPTextEncode", inputs: { text: "a cat", clip: ["4", 1] } },
  "7": { class_type: "LoadImage", inputs: { image: "x.png" } },
  "9": { class_type: "SaveImage", inputs: { images: ["3", 0] } },
};

function faultOf(text: string): GraphFault | null {
  try {
    parseGraph(text);
    return null;
  } catch (error) {
    return (error as UnusableGraph).fault;
  }
}

test("what can be set is offered node by node, files and prompts first", () => {
  const nodes = inputsOf(parseGraph(JSON.stringify(graph)));
  expect(nodes.map((node) => [node.id, node.title])).toEqual([["7", "LoadImage"], ["6", "CLIPTextEncode"], ["3", "Sampler"]]);
  expect(nodes[0]?.inputs).toEqual([{ name: "image", value: "x.png", media: "image" }]);
  expect(nodes[2]?.inputs.map((input) => input.name)).toEqual(["seed", "steps", "denoise"]);
});

test("a whole request is taken apart, and what is no graph is named", () => {
  expect(parseGraph(JSON.stringify({ prompt: graph, client_id: "x" }))).toEqual(graph);
  expect(faultOf("{")).toBe("notJson");
  expect(faultOf("[]")).toBe("notGraph");
  expect(faultOf("{}")).toBe("notGraph");
  expect(faultOf('{"nodes": [], "links": []}')).toBe("uiFormat");
});

test("changes leave the original alone", () => {
  const changed = changedGraph(graph, { "6.text": "a dog", "3.steps": 30 });
  expect(changed["6"]?.inputs.text).toBe("a dog");
  expect(changed["3"]?.inputs).toEqual({ ...graph["3"].inputs, steps: 30 });
  expect(graph["6"].inputs.text).toBe("a cat");
});

test("the workflow is found in a picture that ComfyUI saved", async () => {
  const text = new TextEncoder().encode(`prompt\0${JSON.stringify(graph)}`);
  const chunk = new Uint8Array(12 + text.length);
  new DataView(chunk.buffer).setUint32(0, text.length);
  chunk.set(new TextEncoder().encode("tEXt"), 4);
  chunk.set(text, 8);
  const png = new Uint8Array([...new Uint8Array(8), ...chunk]);
  expect(JSON.parse(promptOf(png) ?? "")).toEqual(graph);
  expect(await readGraph(new File([png], "a.png", { type: "image/png" }))).toEqual(graph);
  expect(promptOf(new Uint8Array(8))).toBeNull();
});
