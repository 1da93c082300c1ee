import createClient, { type Middleware } from "openapi-fetch";
import { choices } from "@/lib/choices";
import { createStore } from "@/lib/store";
import type { components, paths } from "@/api/schema";

type Body = components["schemas"]["ErrorBody"];

/** What the server (or the way to it) did not do. `field` is the path of the offending value. */
export class ApiError extends Error {
  readonly code: string;
  readonly hint: string;
  readonly status: number;
  readonly request: string;
  readonly details: Record<string, unknown>;

  constructor(status: number, body: Pick<Body, "code" | "message"> & Partial<Body>, request = "") {
    super(body.message);
    this.name = "ApiError";
    this.status = status;
    this.code = body.code;
    this.hint = body.hint ?? "";
    this.details = body.details ?? {};
    this.request = request;
  }

  get field(): string | null {
    return typeof this.details.field === "string" ? this.details.field : null;
  }

  /** Every fault of the request by field, its own first. */
  get faults(): Record<string, string> {
    const listed = Array.isArray(this.details.errors)
      ? (this.details.errors as { field: string; message: string }[])
      : [];
    const found: Record<string, string> = {};
    for (const each of listed) found[each.field] ??= each.message;
    if (this.field) found[this.field] ??= this.message;
    return found;
  }

  /** The same in the words of a page: what it has a name for is not called by its place in the request. */
  called(nameOf: (field: string) => string | undefined): ApiError {
    const said = (field: string, message: string) => message.replaceAll(field, nameOf(field) ?? field);
    const listed = Array.isArray(this.details.errors)
      ? (this.details.errors as { field: string; message: string }[])
      : undefined;
    const errors = listed?.map((each) => ({ ...each, message: said(each.field, each.message) }));
    const message = this.field ? said(this.field, this.message) : this.message;
    return new ApiError(
      this.status,
      { code: this.code, message, hint: this.hint, details: { ...this.details, ...(errors && { errors }) } },
      this.request,
    );
  }
}

/** Turned when the server asks for its token: the pages then ask for it. */
export const lockedOut = createStore(false);

export function errorFrom(response: Response, body: unknown): ApiError {
  const request = response.headers.get("x-request-id") ?? "";
  const found = (body as { error?: Body } | null | undefined)?.error;
  if (response.status === 401) lockedOut.set(true);
  if (found?.code) return new ApiError(response.status, found, request);
  return new ApiError(response.status, { code: "answer_unusable", message: `HTTP ${response.status}` }, request);
}

export const UNREACHABLE = "unreachable";

const language: Middleware = {
  onRequest({ request }) {
    request.headers.set("Accept-Language", choices.get().language);
    return request;
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === "AbortError") return error;
    return new ApiError(0, { code: UNREACHABLE, message: error instanceof Error ? error.message : String(error) });
  },
};

export const client = createClient<paths>({ baseUrl: location.origin, fetch: (request) => fetch(request) });
client.use(language);

/** The body of an answer; throws ApiError for everything that is not 2xx. */
export async function ask<T>(asked: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await asked;
  if (!response.ok) throw errorFrom(response, error);
  return data as T;
}

/** Fields and code of whatever was thrown. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError(0, { code: "page_error", message: error instanceof Error ? error.message : String(error) });
}

/** What was read, and the state it was in: to be sent along when it is replaced. */
export interface Read<T> {
  value: T;
  state: string;
}

export async function askWithState<T>(
  asked: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<Read<T>> {
  const value = await ask(asked);
  return { value, state: (await asked).response.headers.get("ETag") ?? "" };
}
