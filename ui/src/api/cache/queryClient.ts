/** What was read, and how long it is taken for true. Its names are in `keys.ts`, what makes it stale in `invalidation.ts`. */
import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "@/api/client";

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The browser's word that it is offline is no reason to ask nothing of a server on this machine.
      networkMode: "always",
      retry: (failures, error) =>
        failures < 2 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500),
      retryDelay: (failures) => 400 * 2 ** failures,
      staleTime: 5_000,
      refetchOnWindowFocus: false,
    },
  },
});
