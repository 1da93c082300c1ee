import { queryClient } from "@/api/cache/queryClient";
import { socket } from "@/api/live";
import { choose, type Language } from "@/lib/choices";

/** Choose a language. What the server worded is worded anew. */
export function changeLanguage(language: Language): void {
  choose({ language });
  socket.restart();
  void queryClient.invalidateQueries();
}
