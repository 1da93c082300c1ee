/** Files on their way into a form: sent as soon as they are chosen, so that submitting never waits for them. */
import { useCallback, useEffect, useRef, useState } from "react";
import { remember, upload } from "@/api/uploads";
import type { Upload } from "@/api/types";

export type Media = "image" | "mask" | "video" | "audio";

/** The families that the server takes for each. */
const TAKEN: Record<Media, readonly string[]> = {
  image: ["image"],
  mask: ["image"],
  video: ["video", "image"],
  audio: ["audio", "video"],
};

/** Not every system knows what the photos of phones are. */
export const ACCEPT: Record<Media, string> = {
  image: "image/*,.heic,.heif",
  mask: "image/*,.heic,.heif",
  video: "video/*",
  audio: "audio/*",
};

/** Pictures that ComfyUI does not open; SVG is a text that draws one. */
const UNLOADABLE: ReadonlySet<string> = new Set([
  "image/svg+xml",
  "image/jxl",
  "image/x-exr",
  "image/vnd.radiance",
  "image/x-canon-cr3",
]);

/** Is a file of this media type one for the field? */
export function isFor(type: Media, mediaType: string): boolean {
  return !UNLOADABLE.has(mediaType) && TAKEN[type].includes(mediaType.split("/")[0] ?? "");
}

/** Is it surely none, to be said before anything is sent? A name alone decides nothing: the content must be text as well. */
export async function isSurelyNone(type: Media, file: File): Promise<boolean> {
  return !(file.type && isFor(type, file.type)) && isText(new Uint8Array(await file.slice(0, 512).arrayBuffer()));
}

function isText(head: Uint8Array): boolean {
  return head.length > 0 && head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

export interface Sending {
  name: string;
  share: number;
  preview: string | null;
}

export function useSending(done: (file: Upload) => void, failed: (error: unknown) => void) {
  const [sending, setSending] = useState<Sending | null>(null);
  const abort = useRef<AbortController | null>(null);

  const cancel = useCallback(() => {
    abort.current?.abort();
    abort.current = null;
    setSending(null);
  }, []);
  useEffect(() => cancel, [cancel]);

  const send = useCallback(
    async (file: File) => {
      cancel();
      const controller = new AbortController();
      abort.current = controller;
      const preview = file.type.startsWith("image/") ? URL.createObjectURL(file) : null;
      setSending({ name: file.name, share: 0, preview });
      try {
        const sent = await upload(file, (share) => setSending((now) => now && { ...now, share }), controller.signal);
        if (abort.current !== controller) return;
        remember(sent);
        done(sent);
      } catch (error) {
        if (!controller.signal.aborted) failed(error);
      } finally {
        if (preview) URL.revokeObjectURL(preview);
        if (abort.current === controller) {
          abort.current = null;
          setSending(null);
        }
      }
    },
    [cancel, done, failed],
  );
  return { sending, send, cancel };
}
