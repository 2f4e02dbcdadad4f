/** The description of the service as a page that people read; it is made of the same operations as OpenAPI. */
import { escaped } from "../xlsx/cells.js";
import { parametersOf } from "./openapi.js";
import { type Operation, operations } from "./operations.js";

export const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2933;background:#fff}
code,pre{font:14px/1.5 ui-monospace,monospace}pre{background:#f3f5f7;padding:.75rem 1rem;overflow-x:auto}
h2{margin-top:2.5rem}h3{margin-bottom:.25rem}.method{color:#0b6e4f}table{border-collapse:collapse}td,th{text-align:left;padding:.2rem 1rem .2rem 0;vertical-align:top}
@media(prefers-color-scheme:dark){body{color:#e4e7eb;background:#14181c}pre{background:#20262c}.method{color:#5fd3a8}a{color:#8ab4f8}}`;

export function descriptionPage(version: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Qauly</title>
<link rel="stylesheet" href="/style.css"></head><body><main>
<h1>Qauly ${escaped(version)}</h1>
<p>Kazakhstan's legal acts as validated, typed JSON. Send a document, get the act.</p>
<pre>curl --data-binary @act.pdf 'http://127.0.0.1:8080/v1/acts?fileName=act.pdf'</pre>
<p>For programs: <a href="/openapi.json">OpenAPI 3.1</a>, <a href="/v1/schema">JSON Schema of an act</a>,
<a href="/v1/codes">codes of findings</a>.</p>
${Object.values<Operation>(operations).map(section).join("\n")}
</main></body></html>
`;
}

function section({ method, path, summary, description, query, answers, problems }: Operation): string {
  const parameters = query === undefined ? [] : parametersOf(query);
  return `<section><h3><code><span class="method">${method.toUpperCase()}</span> ${escaped(path)}</code></h3>
<p>${escaped(summary)}.${description === undefined ? "" : ` ${escaped(description)}`}</p>
${table(parameters.map(({ name, description: said }) => [String(name), String(said ?? "")]))}
${table([
  ...Object.entries(answers).map(([status, answer]) => [
    status,
    `${answer.description} ${Object.keys(answer.content).join(", ")}`,
  ]),
  ...(problems.length > 0 ? [[problems.join(", "), "A problem (RFC 9457)."]] : []),
])}</section>`;
}

const table = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ""
    : `<table>${rows.map(([head = "", text = ""]) => `<tr><th scope="row"><code>${escaped(head)}</code></th><td>${escaped(text)}</td></tr>`).join("")}</table>`;
