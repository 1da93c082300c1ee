import { ApiError, errorFrom, UNREACHABLE } from "@/api/client";
import type { Upload } from "@/api/types";
import { choices } from "@/lib/choices";

/** Send a file; `progress` hears 0..1. XMLHttpRequest because fetch tells nothing of what it has sent. */
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
