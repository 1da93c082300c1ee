import { CloseOutlined, LeftOutlined, RightOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "@/lib/i18n";
import type { Output } from "@/api/types";
import { Player } from "@/components/Player";

/** One of several results over the whole window; Escape or a press beside it goes back. */
export function FullView({
  outputs,
  shown,
  alt,
  show,
  close,
}: {
  outputs: readonly Output[];
  shown: number;
  alt: string;
  show: (place: number) => void;
  close: () => void;
}) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const output = outputs[shown];
  const step = (by: number) => show((shown + by + outputs.length) % outputs.length);
  return (
    <dialog
      ref={dialog}
      className="full-view"
      aria-label={alt}
      onClose={close}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      onKeyDown={(event) => {
        if (event.target instanceof HTMLMediaElement || outputs.length < 2) return;
        if (event.key === "ArrowLeft") step(-1);
        if (event.key === "ArrowRight") step(1);
      }}
    >
      {output && <Player output={output} alt={alt} />}
      <Button
        className="full-view-close"
        shape="circle"
        icon={<CloseOutlined aria-hidden />}
        aria-label={t("act.close")}
        onClick={() => dialog.current?.close()}
      />
      {outputs.length > 1 && (
        <>
          <Button
            className="full-view-before"
            shape="circle"
            icon={<LeftOutlined aria-hidden />}
            aria-label={t("works.before")}
            onClick={() => step(-1)}
          />
          <Button
            className="full-view-next"
            shape="circle"
            icon={<RightOutlined aria-hidden />}
            aria-label={t("works.after")}
            onClick={() => step(1)}
          />
        </>
      )}
    </dialog>
  );
}
