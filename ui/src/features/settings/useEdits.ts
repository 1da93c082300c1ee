import { useCallback, useState } from "react";
import { ApiError, type Read } from "@/api/client";
import type { Defaults } from "@/api/settings";
import { drafted, type Edits } from "@/features/settings/defaults";

/** What was changed since it was read, and whether somebody else changed it too. `keep` replaces what was read in that
 * state; `again` reads anew. */
export function useEdits(
  read: Read<Defaults> | undefined,
  keep: (body: Defaults, state: string) => Promise<unknown>,
  again: () => Promise<unknown>,
) {
  const [edits, setEdits] = useState<Edits>({});
  const [begun, setBegun] = useState<Read<Defaults> | null>(null);
  const dirty = Object.keys(edits).length > 0;
  const base = dirty ? begun : (read ?? null);

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
  const rebase = useCallback(() => setBegun(read ?? null), [read]);

  async function save(): Promise<void> {
    if (!base) return;
    try {
      await keep(drafted(base.value, edits), base.state);
      setEdits({});
    } catch (reason) {
      if (reason instanceof ApiError && reason.code === "settings_changed") await again();
      throw reason;
    }
  }
  const conflict = dirty && base !== null && read !== undefined && read.state !== base.state;
  return { node: base?.value ?? null, edits, dirty, conflict, edit, discard, rebase, save };
}

export type Editing = ReturnType<typeof useEdits>;
