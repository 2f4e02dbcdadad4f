/** Errors as problem details (RFC 9457), with the codes of QaulyError and of the service itself. */
import { type FailureCode, QaulyError } from "@qauly/model";

/** Why the service did not do what it was asked; the code of an error, or of the request. */
export type ProblemCode =
  | FailureCode
  | "request.invalid"
  | "request.unauthorized"
  | "request.not-found"
  | "request.method"
  | "request.not-acceptable"
  | "batch.running"
  | "service.busy"
  | "service.closing";

/** A problem as it is sent. */
export interface Problem {
  /** `about:blank`: the status and `code` say which kind it is. */
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  /** What is wrong, one line. */
  readonly detail: string;
  readonly code: ProblemCode;
  /** What to do. */
  readonly advice: string;
  /** That of the request, as in the log. */
  readonly requestId: string;
}

/** An answer that is a problem. */
export class ServiceProblem extends Error {
  override readonly name = "ServiceProblem";
  readonly status: number;
  readonly code: ProblemCode;
  readonly advice: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: ProblemCode,
    message: string,
    advice: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.advice = advice;
    this.headers = headers;
  }
}

const titles: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  409: "Conflict",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  500: "Internal Server Error",
  501: "Not Implemented",
  503: "Service Unavailable",
};

/** Statuses of documents that give no result; of all other codes 500. */
const statuses: Readonly<Partial<Record<FailureCode, number>>> = {
  "input.empty": 422,
  "input.unsupported": 415,
  "input.damaged": 422,
  "input.encrypted": 422,
  "input.no-text": 422,
  "input.too-large": 413,
  "process.timeout": 422,
  "process.memory": 422,
  "process.ended": 422,
  "ocr.unavailable": 501,
  "options.invalid": 400,
  aborted: 503,
};

/** Whatever was thrown as a problem; what nobody foresaw says nothing of the program's inside. */
export function asProblem(error: unknown): ServiceProblem {
  if (error instanceof ServiceProblem) return error;
  if (error instanceof QaulyError) {
    return new ServiceProblem(statuses[error.code] ?? 500, error.code, error.message, error.advice);
  }
  return new ServiceProblem(500, "fault", "the service failed", "report it with the id of the request");
}

export const problemBody = ({ status, code, message, advice }: ServiceProblem, requestId: string): Problem => ({
  type: "about:blank",
  title: titles[status] ?? "Error",
  status,
  detail: message,
  code,
  advice,
  requestId,
});

/** The problem as a response. */
export function problemResponse(problem: ServiceProblem, requestId: string): Response {
  return new Response(`${JSON.stringify(problemBody(problem, requestId))}\n`, {
    status: problem.status,
    headers: { ...problem.headers, "content-type": "application/problem+json" },
  });
}
