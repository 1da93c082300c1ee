import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Defaults, defaultsQuery, installationQuery, keepDefaults, keepInstallation } from "@/api/settings";
import type { Kind } from "@/api/types";
import { useEdits } from "@/features/settings/useEdits";

/** What the forms of one kind begin with. */
export function useDefaults(kind: Kind) {
  const { data, error, refetch } = useQuery(defaultsQuery(kind));
  return { ...useEdits(data, (body, state) => keepDefaults(kind, body, state), refetch), error, refetch };
}

/** The settings of the installation: all that are in force, and those that were changed here. */
export function useInstallation() {
  const { data, error, refetch } = useQuery(installationQuery());
  const items = data?.value.items;
  const changed = useMemo(() => {
    if (!data) return undefined;
    const value: Defaults = Object.fromEntries(
      data.value.items.filter((each) => each.source === "settings").map((each) => [each.name, each.value]),
    );
    return { value, state: data.state };
  }, [data]);
  return { ...useEdits(changed, keepInstallation, refetch), items, error, refetch };
}
