/** The API as far as a test needs it, at the edge of the network: nothing of the pages is replaced. */
export interface Request {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  language: string | null;
}

/** A refusal, as the server words it. */
export class Refused {
  constructor(
    readonly status: number,
    readonly error: { code: string; message: string; hint?: string; details?: object },
    readonly id = "r-1",
  ) {}
}

type Route = (request: Request) => unknown;

let requests: Request[] = [];

/** Answer these routes ("GET /api/queue"), each by a value or by what a function makes of the request. */
export function serve(routes: Record<string, unknown>): void {
  requests = [];
  globalThis.fetch = async (asked) => {
    const request = await readRequest(asked as globalThis.Request);
    requests.push(request);
    const route = routes[`${request.method} ${request.path}`];
    if (route === undefined) return answer(new Refused(404, { code: "not_served", message: request.path }));
    return answer(typeof route === "function" ? await (route as Route)(request) : route);
  };
}

/** What was asked of a route since `serve`. */
export const asked = (route: string): Request[] => requests.filter(({ method, path }) => `${method} ${path}` === route);

async function readRequest(asked: globalThis.Request): Promise<Request> {
  const { pathname, searchParams } = new URL(asked.url);
  const text = await asked.text();
  return {
    method: asked.method,
    path: pathname,
    query: searchParams,
    body: text ? (JSON.parse(text) as unknown) : null,
    language: asked.headers.get("Accept-Language"),
  };
}

function answer(found: unknown): Response {
  const refused = found instanceof Refused ? found : null;
  return new Response(JSON.stringify(refused ? { error: refused.error } : found), {
    status: refused?.status ?? 200,
    headers: { "Content-Type": "application/json", "X-Request-ID": refused?.id ?? "r-0" },
  });
}
