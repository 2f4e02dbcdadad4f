/** What holds for every request: its id, who may ask, what browsers may do with the answer, the line in the log. */
import { createHash, randomUUID, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Logger } from "pino";
import type { Metrics } from "./metrics.js";
import type { ServiceSettings } from "./options.js";
import { asProblem, problemResponse, ServiceProblem } from "./problem.js";

/** What a handler finds in its context. */
export interface ServiceVariables {
  Variables: { requestId: string };
}

/** Paths that need no token: whoever runs the service asks whether it lives. */
const open: ReadonlySet<string> = new Set(["/healthz", "/readyz"]);

/** Nothing of the service may be framed, guessed at, or load anything from elsewhere. */
const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
};

/** An id of a client's own is kept, so that its log and this one can be laid together. */
const soundId = /^[\w.-]{8,80}$/;

export function guard(
  { token, origins }: Pick<ServiceSettings, "token" | "origins">,
  logger: Logger,
  metrics: Metrics,
): MiddlewareHandler<ServiceVariables> {
  const isKnown = tokenCheck(token);
  return async (context, next) => {
    const began = performance.now();
    const { req } = context;
    const given = req.header("x-request-id") ?? "";
    const requestId = soundId.test(given) ? given : randomUUID();
    context.set("requestId", requestId);
    const origin = req.header("origin");
    const shared = origin !== undefined && (origins.includes("*") || origins.includes(origin)) ? origin : null;
    if (req.method === "OPTIONS" && shared !== null) context.res = preflight();
    else if (!open.has(req.path) && !isKnown(req.header("authorization"))) {
      context.res = problemResponse(
        new ServiceProblem(
          401,
          "request.unauthorized",
          "no valid token came with it",
          "send Authorization: Bearer TOKEN",
          {
            "www-authenticate": "Bearer",
          },
        ),
        requestId,
      );
    } else await next();
    const { headers } = context.res;
    for (const [name, value] of Object.entries(securityHeaders)) if (!headers.has(name)) headers.set(name, value);
    headers.set("x-request-id", requestId);
    if (shared !== null) {
      headers.set("access-control-allow-origin", shared);
      headers.set("access-control-expose-headers", "x-request-id, retry-after, location");
      headers.set("cross-origin-resource-policy", "cross-origin");
      headers.append("vary", "origin");
    }
    const seconds = (performance.now() - began) / 1000;
    const route = routePath(context, -1);
    metrics.answered(route, req.method, context.res.status, seconds);
    logger.info({ requestId, method: req.method, route, status: context.res.status, seconds }, "answered");
  };
}

const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-methods": "GET, POST, DELETE, OPTIONS",
      "access-control-allow-headers": "authorization, content-type, accept, x-request-id, last-event-id",
      "access-control-max-age": "600",
    },
  });

/** Compared by digests of one length, in a time that says nothing of the token. */
function tokenCheck(token: string | undefined): (authorization: string | undefined) => boolean {
  if (token === undefined) return () => true;
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  const wanted = digest(token);
  return (authorization) => {
    const given = /^Bearer\s+(\S+)$/i.exec(authorization ?? "")?.[1] ?? "";
    return timingSafeEqual(digest(given), wanted);
  };
}

/** An error as its problem; one that nobody foresaw is in the log with its trace. */
export function onError(logger: Logger): (error: unknown, requestId: string) => Response {
  return (error, requestId) => {
    const problem = asProblem(error);
    if (problem.status >= 500 && problem.status !== 503) logger.error({ requestId, err: error }, problem.message);
    return problemResponse(problem, requestId);
  };
}
