import { PlayCircleFilled } from "@ant-design/icons";
import { useState } from "react";
import type { Live } from "@/api/live";
import type { Output } from "@/api/types";
import { KindIcon } from "@/components/Kind";

export const isVideo = (output: Pick<Output, "media_type">): boolean => output.media_type.startsWith("video/");
export const isPicture = (output: Pick<Output, "media_type">): boolean => output.media_type.startsWith("image/");

/** What there is to see of a task: its first result, the newest preview, what it was made from, or its kind. */
export function Thumb({ task, size = 32 }: { task: Live; size?: number | "fill" }) {
  const [broken, setBroken] = useState("");
  const [first] = task.outputs;
  const address = first?.thumbnail_url ?? task.preview ?? previewOf(task) ?? inputOf(task);
  const box = size === "fill" ? undefined : { width: size, height: size };
  return (
    <span className={`thumb${address && address !== broken ? "" : " thumb-none"}`} style={box}>
      {address && address !== broken ? (
        <img
          src={address}
          alt=""
          loading="lazy"
          decoding="async"
          draggable={false}
          onError={() => setBroken(address)}
        />
      ) : (
        <KindIcon kind={task.kind} />
      )}
      {first && isVideo(first) && <PlayCircleFilled className="thumb-play" aria-hidden />}
      {task.outputs.length > 1 && <span className="thumb-count">{task.outputs.length}</span>}
    </span>
  );
}

function previewOf(task: Live): string | undefined {
  return task.progress?.seq ? `/api/tasks/${task.id}/preview?seq=${task.progress.seq}` : undefined;
}

const REFERENCE = /^upload:([0-9a-zA-Z-]+)$/;

/** The address of an upload that a parameter names. */
export function uploadOf(value: unknown): string | undefined {
  const found = typeof value === "string" ? REFERENCE.exec(value) : null;
  return found ? `/api/uploads/${found[1]}` : undefined;
}

export function inputOf(task: Pick<Live, "params">): string | undefined {
  for (const value of Object.values(task.params)) {
    const found = uploadOf(value);
    if (found) return found;
  }
  return undefined;
}
