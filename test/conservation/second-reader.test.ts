/** A second reader of PDF: what it reads otherwise is named, and nothing where both agree. */
import { extract } from "@qauly/extractor";
import { expect, test } from "vitest";
import { parseAct } from "../../packages/qauly/src/parse-act.js";
import { secondReading } from "../../packages/qauly/src/second-reader.js";
import { drawSoundAct } from "../generator/draw/draw-act.js";
import { writePdf } from "../generator/write-pdf.js";

const pdf = () => writePdf(drawSoundAct(4));

test("two readers that agree give no finding", async () => {
  const act = await parseAct(await pdf(), { secondReader: true });
  expect(act.findings.filter(({ code }) => code === "reading.second-differs")).toEqual([]);
});

test("a value that the other reader gives otherwise is named with both", async () => {
  const bytes = await pdf();
  const document = await extract(bytes.slice());
  const act = await parseAct(bytes.slice());
  const misread = { ...act, act: { ...act.act, number: "999" } };
  expect(await secondReading(bytes, document, misread)).toMatchObject([
    {
      code: "reading.second-differs",
      path: "/act/number",
      actual: "999",
      expected: act.act.number,
      severity: "warning",
    },
  ]);
});

test("a text has no second reader", async () => {
  const bytes = new TextEncoder().encode("Бұйрық туралы\n\nМинистрдің 2020 жылғы 3 мамырдағы № 5 бұйрығы");
  expect(await secondReading(bytes, await extract(bytes), await parseAct(bytes))).toEqual([]);
});
