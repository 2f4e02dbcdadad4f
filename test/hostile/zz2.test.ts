import { extract } from "@qauly/extractor";
import { allTables } from "@qauly/model/rules";
import { parseAct } from "qauly";
import { it } from "vitest";
import { drawAct } from "../generator/draw/draw-act.js";
import { render } from "../generator/rendering.js";

it("x", async () => {
  for (const c of (process.env.CASES ?? "").split(";")) {
    const [form, seed, at, to] = c.split(",");
    const raw = render(drawAct(Number(seed)), form as "broken", Number(seed)).text;
    const t = (await extract(new TextEncoder().encode(raw), { fileName: "a.txt" })).pages[0]!.text;
    const len = /^\S+/.exec(t.slice(Number(at)))![0].length;
    const n = t.slice(0, Number(at)) + to + t.slice(Number(at) + len);
    const r = await parseAct(n);
    console.log(
      "=====",
      c,
      JSON.stringify(t.slice(Number(at) - 260, Number(at))),
      "[",
      t.slice(Number(at), Number(at) + len),
      ">",
      to,
      "]",
      JSON.stringify(t.slice(Number(at) + len, Number(at) + 200)),
    );
    for (const { path, table } of allTables(r)) {
      console.log(path, table.columns.map((x) => x.header + ":" + x.role).join(" | "));
      for (const row of table.rows) console.log("   ", row.cells.join(" | "));
    }
    for (const a of r.annexes) console.log("P", a.paragraphs);
  }
});
