import { queryClient } from "@/api/cache/queryClient";
import { ask, client, lockedOut } from "@/api/client";

/** Give the access token; the server answers with a cookie that no script can read. */
export async function signIn(token: string): Promise<void> {
  await ask(client.POST("/api/session", { body: { token } }));
  queryClient.clear();
  lockedOut.set(false);
}
