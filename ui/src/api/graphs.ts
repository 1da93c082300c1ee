/** The workflow of a task as it was frozen, in API format: to be set anew, and to be saved. */
import { ask, client } from "@/api/client";
import { readExactly } from "@/api/exact";

const path = (id: string) => ({ path: { task_id: id } });

/** Its uploads are references, as a form has them; its numbers are exact. */
export async function readGraphOf(id: string): Promise<unknown> {
  const asked = client.GET("/api/tasks/{task_id}/graph", {
    params: { ...path(id), query: { references: true } },
    parseAs: "text",
  });
  return readExactly((await ask(asked)) as unknown as string);
}

/** The graph in a file or a text, as the server takes it: it knows what graphs are wrapped in, and what is wrong with one. */
export async function openGraph(content: Blob | string): Promise<unknown> {
  const asked = client.POST("/api/graphs/read", {
    body: "",
    // The contract has no type for bytes: what is sent is the content itself.
    bodySerializer: () => content,
    headers: { "Content-Type": "application/octet-stream" },
    parseAs: "text",
  });
  return (readExactly((await ask(asked)) as unknown as string) as { graph: unknown }).graph;
}

/** To the byte as it is kept, under the name that the server gives it. */
export async function readGraphFile(id: string): Promise<File> {
  const asked = client.GET("/api/tasks/{task_id}/graph", {
    params: { ...path(id), query: { download: true } },
    parseAs: "blob",
  });
  const content = (await ask(asked)) as Blob;
  return new File([content], nameIn((await asked).response.headers.get("Content-Disposition")) ?? `${id}.json`, {
    type: content.type,
  });
}

/** The file name of a Content-Disposition as ours have it (RFC 5987). */
export function nameIn(disposition: string | null): string | null {
  const found = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "");
  if (!found?.[1]) return null;
  try {
    return decodeURIComponent(found[1]);
  } catch {
    return null;
  }
}
