/** Documents of Word that carry changes which nobody accepted or rejected. */
import { parseAct } from "qauly";
import { expect, test } from "vitest";
import { makeDocx, p, r } from "../extractor/make-docx.js";

const deleted = (text: string): string =>
  `<w:del w:id="1" w:author="x">${r(text).replaceAll("w:t", "w:delText")}</w:del>`;
const inserted = (text: string): string => `<w:ins w:id="2" w:author="x">${r(text)}</w:ins>`;

const body = [
  p("Жұмыс орындарының квотасын белгілеу туралы"),
  p("Көктал ауданы әкімдігінің 2024 жылғы 12 қаңтардағы № 15 қаулысы."),
  p("«Халықты жұмыспен қамту туралы» Қазақстан Республикасының Заңына сәйкес Көктал ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:"),
  p(`${r("1. Осы қаулы ")}${deleted("он")}${inserted("отыз")}${r(" күннен кейін қолданысқа енгізіледі.")}`),
  p(`${r("Аудан әкімі")}<w:r><w:tab/></w:r>${r("А. Сәрсенов")}`),
].join("");

test.each([
  ["accepted", "Осы қаулы отыз күннен кейін қолданысқа енгізіледі.", "as if all were accepted"],
  ["original", "Осы қаулы он күннен кейін қолданысқа енгізіледі.", "as it stood before them"],
] as const)("the text is the one that was asked for, and a finding says so: %s", async (changes, text, said) => {
  const act = await parseAct(makeDocx({ body }), { changes });
  expect(act.clauses.map((clause) => clause.text)).toEqual([text]);
  expect(act.findings.filter(({ code }) => code === "text.tracked-changes")).toEqual([
    expect.objectContaining({
      path: "/source",
      severity: "warning",
      actual: 2,
      message: expect.stringContaining(said),
    }),
  ]);
  const kazakh = await parseAct(makeDocx({ body }), { changes, lang: "kk" });
  expect(kazakh.findings.find(({ code }) => code === "text.tracked-changes")?.message).toContain("(2)");
});

test("a document without changes has no such finding; another view there is not", async () => {
  const plain = makeDocx({ body: body.replace(/<w:del .*?<\/w:del>/, "").replaceAll(/<\/?w:ins\b[^>]*>/g, "") });
  const act = await parseAct(plain);
  expect(act.findings.map(({ code }) => code)).not.toContain("text.tracked-changes");
  expect(act.clauses[0]?.text).toContain("отыз");
  const wrong = parseAct(plain, { changes: "all" as "accepted" });
  await expect(wrong).rejects.toMatchObject({ code: "options.invalid" });
});

test("a value leads to its paragraph", async () => {
  const act = await parseAct(makeDocx({ body }));
  expect(act.provenance["/clauses/0/text"]?.[0]).toMatchObject({ page: 1, element: "/w:document/w:body/w:p[4]" });
});

test("reading ends where nobody waits for it any more", async () => {
  await expect(parseAct(makeDocx({ body }), { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: "aborted",
  });
});
