import { ApiError, errorFrom, UNREACHABLE } from "@/api/client";
import type { Upload } from "@/api/types";
import { choices } from "@/lib/choices";
import { writeStored, readStored } from "@/lib/browserStorage";

/** Send a file; `progress` hears 0..1. XMLHttpRequest because fetch reports nothing of what it has sent. */
export function upload(file: File, progress: (share: number) => void, signal?: AbortSignal): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append("file", file);
    request.open("POST", "/api/uploads");
    request.setRequestHeader("Accept-Language", choices.get().language);
    request.responseType = "text";
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) progress(event.loaded / event.total);
    };
    request.onload = () => {
      const body = parse(request.responseText);
      if (request.status === 201) return resolve(body as Upload);
      const headers = { "x-request-id": request.getResponseHeader("x-request-id") ?? "" };
      return reject(errorFrom(new Response(null, { status: request.status || 500, headers }), body));
    };
    request.onerror = () => reject(new ApiError(0, { code: UNREACHABLE, message: "" }));
    request.onabort = () => reject(new DOMException("", "AbortError"));
    signal?.addEventListener("abort", () => request.abort());
    request.send(form);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What is known of the files that were sent from this browser, so that a draft shows more than a number. */
export function knownUpload(ref: string): Upload | undefined {
  return readStored<Record<string, Upload>>("uploads", {})[ref];
}

const REMEMBERED = 50;

export function remember(file: Upload): void {
  const known = readStored<Record<string, Upload>>("uploads", {});
  const entries = [...Object.entries(known).filter(([ref]) => ref !== file.ref), [file.ref, file] as const];
  writeStored("uploads", Object.fromEntries(entries.slice(-REMEMBERED)));
}

/** A result as an input: its bytes are sent back as an upload. */
export async function uploadAgain(address: string, filename: string): Promise<Upload> {
  const answer = await fetch(address);
  if (!answer.ok) throw errorFrom(answer, await answer.json().catch(() => null));
  const blob = await answer.blob();
  const sent = await upload(new File([blob], filename, { type: blob.type }), () => undefined);
  remember(sent);
  return sent;
}
