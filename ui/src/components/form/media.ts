/** Files on their way into a form: sent as soon as they are chosen, so that submitting never waits for them. */
import { useCallback, useEffect, useRef, useState } from "react";
import { remember, upload } from "@/api/uploading";
import type { Upload } from "@/api/types";

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
        const told = await upload(file, (share) => setSending((now) => now && { ...now, share }), controller.signal);
        if (abort.current !== controller) return;
        remember(told);
        done(told);
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
