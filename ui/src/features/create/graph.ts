/** A ComfyUI graph in API format: what in it can be set by hand, node by node. */
import { type Exact, isExact, readExactly, writeExactly } from "@/api/exact";
import { openGraph } from "@/api/graphs";
import type { Choice } from "@/features/create/Where";

export type Literal = string | number | boolean | Exact;
interface GraphNode {
  class_type: string;
  inputs: Record<string, unknown>;
  _meta?: { title?: string };
}
export type Graph = Record<string, GraphNode>;

/** What somebody works on. */
export interface Opened {
  name: string;
  graph: Graph;
  /** It is a task once more: its seeds stay as they were, unless one wishes otherwise. */
  again?: boolean;
  /** Where that one was allowed to run. */
  choice?: Choice;
}

export interface Input {
  name: string;
  value: Literal;
  /** A file that the node loads. */
  media: "image" | "video" | "audio" | null;
}

export interface NodeInputs {
  id: string;
  title: string;
  class_type: string;
  inputs: Input[];
}

const LOADERS: Record<string, [string, "image" | "video" | "audio"]> = {
  LoadImage: ["image", "image"],
  LoadImageMask: ["image", "image"],
  LoadImageOutput: ["image", "image"],
  LoadVideo: ["file", "video"],
  LoadAudio: ["audio", "audio"],
  VHS_LoadVideo: ["video", "video"],
};

/** Read what somebody dropped: the JSON, or a picture that ComfyUI saved. Throws ApiError with what is wrong with it. */
export async function readGraph(file: File): Promise<Graph> {
  // Of a picture only its text is sent: it may have many megabytes.
  const isPng = file.type === "image/png" || file.name.toLowerCase().endsWith(".png");
  const text = isPng ? promptOf(new Uint8Array(await file.arrayBuffer())) : null;
  return (await openGraph(text ?? file)) as Graph;
}

export const readText = async (text: string): Promise<Graph> => (await openGraph(text)) as Graph;

/** What this browser remembers of it: its storage would round the numbers. */
export function kept(opened: Opened | null): unknown {
  return opened && { ...opened, graph: writeExactly(opened.graph) };
}

export function recalled(found: unknown): Opened | null {
  const { graph, ...rest } = (found ?? {}) as { graph?: unknown };
  return typeof graph === "string" ? { ...(rest as Omit<Opened, "graph">), graph: readExactly(graph) as Graph } : null;
}

/** Nodes with something to set, in the order of the graph; those that load files first. */
export function inputsOf(graph: Graph): NodeInputs[] {
  const nodes = Object.entries(graph).flatMap(([id, node]) => {
    const inputs = Object.entries(node.inputs).flatMap(([name, value]) =>
      isLiteral(value) ? [{ name, value, media: mediaOf(node, name) }] : [],
    );
    return inputs.length
      ? [{ id, title: node._meta?.title || node.class_type, class_type: node.class_type, inputs }]
      : [];
  });
  const rank = (node: NodeInputs) =>
    node.inputs.some((input) => input.media) ? 0 : /CLIPTextEncode|Prompt|String/i.test(node.class_type) ? 1 : 2;
  return nodes
    .map((node, order) => ({ node, order }))
    .sort((a, b) => rank(a.node) - rank(b.node) || a.order - b.order)
    .map(({ node }) => node);
}

/** The classes of nodes whose inputs may have a list to choose from, each once. */
export const classesOf = (nodes: NodeInputs[]): string[] =>
  [
    ...new Set(
      nodes
        .filter((node) => node.inputs.some((input) => typeof input.value === "string" && !input.media))
        .map((node) => node.class_type),
    ),
  ].sort();

export type Changes = Record<string, Literal>;

export const placeOf = (node: string, input: string): string => `${node}.${input}`;

/** The graph with what was set; the original stays as it is. */
export function changedGraph(graph: Graph, changes: Changes): Graph {
  return Object.fromEntries(
    Object.entries(graph).map(([id, node]) => {
      const inputs = Object.fromEntries(
        Object.entries(node.inputs).map(([name, value]) => [name, changes[placeOf(id, name)] ?? value]),
      );
      return [id, { ...node, inputs }];
    }),
  );
}

/** Seeds that are drawn anew for each task. */
export function isSeed(name: string, value: Literal): boolean {
  return isNumber(value) && /^(noise_)?seed$/.test(name);
}

/** A file that was uploaded here, as graphs name it before they are handed in. */
export function isReference(value: Literal): value is string {
  return typeof value === "string" && value.startsWith("upload:");
}

function mediaOf(node: GraphNode, name: string): Input["media"] {
  const loader = LOADERS[node.class_type];
  return loader?.[0] === name ? loader[1] : null;
}

export function isNumber(value: unknown): value is number | Exact {
  return typeof value === "number" || isExact(value);
}

function isLiteral(value: unknown): value is Literal {
  return typeof value === "string" || typeof value === "boolean" || isNumber(value);
}

/** The text `prompt` that ComfyUI writes into its PNGs. */
export function promptOf(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length;) {
    const size = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (type === "tEXt") {
      const end = data.indexOf(0);
      if (new TextDecoder("latin1").decode(data.subarray(0, end)) === "prompt")
        return new TextDecoder().decode(data.subarray(end + 1));
    }
    if (type === "IEND") return null;
    at += 12 + size;
  }
  return null;
}
