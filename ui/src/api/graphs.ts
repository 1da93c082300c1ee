/** The workflow of a task as it was frozen, in API format: to be set anew, and to be saved. */
import { ask, client } from "@/api/client";

const path = (id: string) => ({ path: { task_id: id } });

/** Its uploads are references, as a form has them. */
export const readGraphOf = (id: string) => ask(client.GET("/api/tasks/{task_id}/graph", { params: { ...path(id), query: { references: true } } }));

/** To the byte as it is kept, under the name that the server gives it. */
export async function readGraphFile(id: string): Promise<File> {
  const asked = client.GET("/api/tasks/{task_id}/graph", { params: { ...path(id), query: { download: true } }, parseAs: "blob" });
  const content = (await ask(asked)) as Blob;
  return new File([content], nameIn((await asked).response.headers.get("Content-Disposition")) ?? `${id}.json`, { type: content.type });
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
