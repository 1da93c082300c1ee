import { useQuery } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { ApiError, type Read } from "@/api/client";
import { type Defaults, defaultsQuery, keepDefaults } from "@/api/settings";
import type { Kind } from "@/api/types";
import { drafted, type Edits } from "@/features/settings/defaults";

/** What was read, what was changed since, and whether somebody else changed it too. */
export function useDefaults(kind: Kind) {
  const { data, error, refetch } = useQuery(defaultsQuery(kind));
  const [edits, setEdits] = useState<Edits>({});
  const [begun, setBegun] = useState<Read<Defaults> | null>(null);
  const dirty = Object.keys(edits).length > 0;
  const base = dirty ? begun : (data ?? null);

  const edit = useCallback(
    (change: (node: Defaults, edits: Edits) => Edits) => {
      if (!base) return;
      setBegun(base);
      setEdits((before) => change(base.value, before));
    },
    [base],
  );
  const discard = useCallback(() => setEdits({}), []);
  /** Go on from what somebody else has saved. */
  const rebase = useCallback(() => setBegun(data ?? null), [data]);

  async function save(): Promise<void> {
    if (!base) return;
    try {
      await keepDefaults(kind, drafted(base.value, edits), base.state);
      setEdits({});
    } catch (reason) {
      if (reason instanceof ApiError && reason.code === "settings_changed") await refetch();
      throw reason;
    }
  }
  const overtaken = dirty && base !== null && data !== undefined && data.state !== base.state;
  return { node: base?.value ?? null, edits, dirty, overtaken, error, refetch, edit, discard, rebase, save };
}
