/** The query of an address, checked. */
import type { z } from "zod";
import { ServiceProblem } from "./problem.js";

/** @throws ServiceProblem `request.invalid` for a name that there is not, or a value that it does not take */
export function queryOf<Schema extends z.ZodType>(query: Record<string, string>, schema: Schema): z.infer<Schema> {
  const checked = schema.safeParse(query);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "query" : issue.path.map(String).join(".");
  throw new ServiceProblem(
    400,
    "request.invalid",
    `${where}: ${issue?.message ?? "not understood"}`,
    "see /openapi.json",
  );
}
