import { useEffect, useState } from "react";
import { useTranslation } from "@/lib/i18n";
import type { Verb } from "@/api/taskActions";
import type { Summary } from "@/api/types";
import { bytes, grouped } from "@/lib/figures";

/** Said in a question: what will be done, and to what. What is known here is shown until the server has answered. */
export function Stake({
  verb,
  asked,
  outputs,
  looked,
  changed,
}: {
  verb: Verb;
  asked: number;
  outputs?: number;
  looked: Promise<Summary | null>;
  changed: boolean;
}) {
  const { t } = useTranslation();
  const [found, setFound] = useState<Summary | null>(null);
  useEffect(() => {
    let gone = false;
    void looked.then((summary) => !gone && setFound(summary));
    return () => {
      gone = true;
    };
  }, [looked]);
  const files = found?.outputs?.files ?? outputs;
  const lines = [
    changed && t("ask.changed"),
    verb === "delete" ? t("ask.deleteAbout") : t("ask.stopAbout"),
    verb === "delete" && !!files && t("ask.files", { count: files }),
    verb === "delete" && !!found?.outputs?.bytes && t("ask.size", { size: bytes(found.outputs.bytes) }),
    found !== null && found.total !== asked && t("ask.now", { number: grouped(found.total) }),
  ];
  return <span className="ask-stake">{lines.filter(Boolean).join(" ")}</span>;
}
