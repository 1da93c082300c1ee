import { FileUnknownOutlined } from "@ant-design/icons";
import { type CSSProperties, useState } from "react";
import { useTranslation } from "@/lib/i18n";
import type { Output } from "@/api/types";
import { isPicture, isVideo } from "@/components/Thumb";

/** A result in full: a picture, a clip that plays, or a file to save. */
export function Player({ output, alt }: { output: Output; alt: string }) {
  const { t } = useTranslation();
  // The id of it: the same player shows one result after the other, and one that is gone says nothing of the next.
  const [broken, setBroken] = useState<string>();
  if (broken === output.id) {
    return (
      <span className="player-gone">
        <FileUnknownOutlined aria-hidden />
        {t("works.gone")}
      </span>
    );
  }
  // From the start as large as it will be: the poster of a clip is smaller than the clip.
  const sized =
    output.width && output.height
      ? { className: "sized", style: { "--w": output.width, "--h": output.height } as CSSProperties }
      : {};
  if (isVideo(output)) {
    return (
      <video
        key={output.id}
        {...sized}
        src={output.url}
        poster={output.thumbnail_url}
        controls
        loop
        playsInline
        preload="metadata"
        aria-label={alt}
        onError={() => setBroken(output.id)}
      />
    );
  }
  if (isPicture(output))
    return <img key={output.id} {...sized} src={output.url} alt={alt} onError={() => setBroken(output.id)} />;
  if (output.media_type.startsWith("audio/"))
    return <audio key={output.id} src={output.url} controls aria-label={alt} />;
  return (
    <a href={`${output.url}?download=1`} className="player-gone">
      <FileUnknownOutlined aria-hidden />
      {output.filename}
    </a>
  );
}

export function downloadUrl(output: Pick<Output, "url">): string {
  return `${output.url}?download=1`;
}
