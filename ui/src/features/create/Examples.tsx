import { useState } from "react";
import { useTranslation } from "@/lib/i18n";
import type { Kind } from "@/api/types";
import { remembersPrompts } from "@/features/create/prompts";

/** For whoever has never submitted anything: words to begin with. */
export function Examples({ kind, take }: { kind: Exclude<Kind, "workflow">; take: (text: string) => void }) {
  const { t } = useTranslation();
  const [known] = useState(remembersPrompts);
  if (known) return null;
  return (
    <div className="chips examples">
      <span className="quiet">{t("create.examples")}</span>
      {t(`example.${kind}`)
        .split("|")
        .map((text) => (
          <button key={text} type="button" className="chip" onClick={() => take(text)}>
            {text}
          </button>
        ))}
    </div>
  );
}
