import { type PointerEvent, useState } from "react";
import { useTranslation } from "@/lib/i18n";

/** The input and the result, one over the other, with a line to draw between them. */
export function Compare({ before, after, alt }: { before: string; after: string; alt: string }) {
  const { t } = useTranslation();
  const [share, setShare] = useState(50);
  function drag(event: PointerEvent<HTMLDivElement>) {
    if (event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    setShare(Math.max(0, Math.min(100, ((event.clientX - box.left) / box.width) * 100)));
  }
  return (
    <div className="compare" onPointerDown={drag} onPointerMove={drag}>
      <img src={after} alt={alt} draggable={false} />
      <img
        src={before}
        alt={t("works.input")}
        draggable={false}
        className="compare-before"
        style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }}
      />
      <span className="compare-line" style={{ left: `${share}%` }} aria-hidden />
      <input
        type="range"
        className="only-heard"
        min={0}
        max={100}
        value={Math.round(share)}
        onChange={(event) => setShare(Number(event.target.value))}
        aria-label={t("works.compare")}
      />
    </div>
  );
}
