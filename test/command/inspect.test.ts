import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { inflateSync } from "node:zlib";
import type { Resolution } from "qauly";
import { describe, expect, it, vi } from "vitest";
import { inspection } from "../../packages/qauly/src/inspect/inspection.js";
import { traceAct } from "../../packages/qauly/src/parse-act.js";
import { at } from "../pointer.js";
import { inFolder, pdf, qauly, sample, samplePdf } from "./command.js";

/** Each test starts a command or two. */
vi.setConfig({ testTimeout: 20_000 });

const resultOf = (file: string): Resolution => JSON.parse(qauly(["parse", file]).stdout);
const pageOf = (file: string): string => qauly(["inspect", file, "--out", "-"]).stdout;
const ofPdf = { page: pageOf(samplePdf), result: resultOf(samplePdf) };
const ofText = { page: pageOf(sample), result: resultOf(sample) };

/** What a browser reads where the page's source has these characters. */
function shown(source: string): string {
  const named: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
  return source.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => named[name] ?? "");
}

/** Opening tags that hold an attribute, as maps of their attributes. */
function tags(page: string, attribute: string): Map<string, string>[] {
  return [...page.matchAll(/<[a-z]+((?:\s[a-z-]+(?:="[^"]*")?)*)\s*\/?>/g)]
    .map(
      ([, all = ""]) => new Map([...all.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, k = "", v = ""]) => [k, shown(v)])),
    )
    .filter((tag) => tag.has(attribute));
}

/** Ids of the marks that have a box or range on a page. */
const placed = (page: string): Set<string> =>
  new Set(tags(page, "data-marks").flatMap((tag) => (tag.get("data-marks") ?? "").split(" ")));

describe.each([
  ["the PDF", ofPdf],
  ["the text", ofText],
])("the page of %s", (_, { page, result }) => {
  const entries = tags(page, "data-path");

  it("has an entry for each value that stands in the source, and places for each entry", () => {
    const pointers = new Set(entries.map((tag) => tag.get("data-path")));
    expect(Object.keys(result.provenance).filter((pointer) => !pointers.has(pointer))).toEqual([]);
    const places = placed(page);
    expect(entries.filter((tag) => !places.has(tag.get("data-mark") ?? ""))).toEqual([]);
  });

  it("says each finding and each repair, and where they are", () => {
    const text = shown(page);
    for (const { code, message, path } of result.findings) {
      expect(text).toContain(code);
      expect(text).toContain(message);
      expect(entries.some((tag) => tag.get("data-path") === path)).toBe(true);
    }
    for (const { before, after } of result.repairs) {
      expect(text).toContain(before.replaceAll("\n", "↵"));
      expect(text).toContain(after.replaceAll("\n", "↵"));
    }
  });

  it("says what was decided by signs, and by how much", () => {
    const items = [...page.matchAll(/<li class="decision".*?<\/li>/gs)].map(([item]) =>
      shown(item.replace(/<[^>]+>/g, "")),
    );
    const about = (name: string): string[] => items.filter((item) => item.startsWith(name));
    expect(about("language")).toHaveLength(1);
    expect(about("requisites")[0]).toMatch(/by \d+(?:\.\d+)?Батыс Қазақстан облысы.*\+3date/s);
    expect(about("signatures")[0]).toMatch(/М\.Токжанов.*next best: clause/s);
    expect(about("heading of an annex")).toHaveLength(3);
    expect(about("columns")).toHaveLength(3);
  });

  it("names nothing outside itself that a browser would fetch", () => {
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page).not.toMatch(/<(?:link|iframe|object|embed|base|form)\b/);
    for (const name of ["src", "href"]) {
      for (const tag of tags(page, name)) expect(tag.get(name)).toMatch(/^(?:data:image\/png;base64,|#)/);
    }
  });
});

describe("a PDF's page", () => {
  const { page, result } = ofPdf;

  it("has boxes where the result says that its values stand", () => {
    const boxes = new Set(
      tags(page, "data-marks").map((tag) => ["x", "y", "width", "height"].map((key) => tag.get(key)).join(" ")),
    );
    const rounded = (value: number): number => Math.round(value * 100) / 100;
    for (const spans of Object.values(result.provenance)) {
      for (const { bbox } of spans) {
        const [x0, top, x1, bottom] = bbox ?? [0, 0, 0, 0];
        expect(boxes).toContain([x0, top, x1 - x0, bottom - top].map(rounded).join(" "));
      }
    }
  });

  it("carries each page as a PNG in the page's proportions, with every layer that the page has", () => {
    const pictures = tags(page, "alt").map((tag) => Buffer.from(tag.get("src")?.split(",")[1] ?? "", "base64"));
    expect(pictures).toHaveLength(result.source.pageCount);
    for (const png of pictures) {
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([833, 1179]);
      const [bitDepth = 0] = png.subarray(24);
      expect(inflateSync(dataOf(png))).toHaveLength((1 + Math.ceil((833 * bitDepth) / 8)) * 1179);
    }
    for (const layer of ["lines", "tables", "tokens", "furniture", "links", "values", "findings"]) {
      expect(page).toContain(`<g class="layer ${layer}">`);
      expect(page).toContain(`id="layer-${layer}"`);
    }
  });
});

it("keeps all colours of a picture that has many, such as a scan", async () => {
  const [width, height] = [64, 64];
  const rgba = Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : ((at * at * 31) % 65_521) % 256,
  );
  const pages = inspection(await traceAct(readFileSync(samplePdf)), { page: () => ({ width, height, rgba }) });
  const source =
    tags([...pages].join(""), "alt")[0]
      ?.get("src")
      ?.split(",")[1] ?? "";
  const rows = inflateSync(dataOf(Buffer.from(source, "base64")));
  const seen: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const row = rows.subarray(y * (1 + width * 3), (y + 1) * (1 + width * 3));
    expect(row[0], "each byte is the difference to the pixel on its left").toBe(1);
    for (let at = 1; at < row.length; at += 1) seen.push((row[at]! + (at > 3 ? seen.at(-3)! : 0)) % 256);
  }
  expect(seen).toEqual([...rgba].filter((_, at) => at % 4 < 3));
});

it("draws a page that lies on its side as wide as it lies", async () => {
  const trace = await traceAct(readFileSync(samplePdf));
  const sheets = (side: boolean) => {
    const pages = trace.document.pages.map((page) =>
      side && page.size !== null ? { ...page, toSeen: [0, -1, 1, 0, 0, page.size.width] as const } : page,
    );
    const page = [...inspection({ ...trace, document: { ...trace.document, pages } }, { missing: "none" })].join("");
    return [...page.matchAll(/viewBox="0 0 ([\d.]+) ([\d.]+)"/g)].map(([, width, height]) => [width, height]);
  };
  expect(sheets(true)).toEqual(sheets(false).map(([width, height]) => [height, width]));
  expect(sheets(true)).toHaveLength(2);
});

describe("a PDF that cannot be drawn or read in full", () => {
  it("has its layers on white pages, and says why", async () => {
    const trace = await traceAct(readFileSync(samplePdf));
    const page = [...inspection(trace, { missing: "no <reader>" })].join("");
    expect(page.match(/could not be drawn \(no &lt;reader&gt;\); the layers stand on white/g)).toHaveLength(2);
    expect(page).not.toContain("<img");
    expect(page).toContain('<g class="layer values">');
  });

  it("says how many of its characters no font explains", async () => {
    const trace = await traceAct(readFileSync(samplePdf));
    const [first, ...others] = trace.document.pages;
    const pages = [{ ...first!, unmapped: 17 }, ...others];
    const page = [...inspection({ ...trace, document: { ...trace.document, pages } }, { missing: "" })].join("");
    expect(page.match(/could not be read, since their font .*: 17\./g)).toHaveLength(1);
  });

  it("says which of its pages is damaged", async () => {
    const second = readFileSync(samplePdf, "latin1").replace("/Kids [7 0 R 24 0 R]", "/Kids [7 0 R 99 0 R]");
    await inFolder({ "act.pdf": Buffer.from(second, "latin1") }, (folder) => {
      const headings = [...pageOf(join(folder, "act.pdf")).matchAll(/<h2>(Page \d) <small>(.*?)<\/small>/g)];
      expect(headings.map(([, name, about]) => [name, about?.includes("damaged")])).toEqual([
        ["Page 1", false],
        ["Page 2", true],
      ]);
    });
  });
});

/** The image data of a PNG with one IDAT chunk. */
function dataOf(png: Buffer): Buffer {
  const start = png.indexOf("IDAT");
  return png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4));
}

describe("a text's page", () => {
  it("shows the characters of the source as they are, with each value's ranges in them", () => {
    const { page, result } = ofText;
    const [, text = ""] = /<pre class="text">\n([\s\S]*?)<\/pre>/.exec(page) ?? [];
    expect(shown(text.replace(/<[^>]*>/g, ""))).toBe(readFileSync(sample, "utf8"));
    const id = tags(page, "data-path")
      .find((tag) => tag.get("data-path") === "/act/number")
      ?.get("data-mark");
    const range = [...text.matchAll(/<span class="[^"]*" data-marks="([^"]*)">([^<]*)/g)].filter(([, ids]) =>
      ids?.split(" ").includes(id ?? ""),
    );
    expect(range.map(([, , characters]) => characters)).toEqual([at(result, "/act/number")]);
  });
});

describe("an act that is written to break out of the page", () => {
  const attack = `<script>alert(1)</script><img src=x onerror="alert(2)">' " & </pre></style></title>`;
  const isHarmless = (page: string): void => {
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page.match(/<\/(?:style|title|script)>/g)).toHaveLength(3);
    expect(page).not.toMatch(/<img src=x|<[^>]*\son[a-z]+=/);
    expect(shown(page)).toContain("alert(1)");
  };

  it("stays text in a plain text, and in the file's name", async () => {
    const name = `a"><img src=x onerror=alert(3)>&'.txt`;
    await inFolder({ [name]: readFileSync(sample, "utf8").replace("Аудан әкімі", attack) }, (folder) => {
      const { status } = qauly(["inspect", name], { cwd: folder });
      expect(status).toBe(0);
      isHarmless(readFileSync(join(folder, `${name}.inspect.html`), "utf8"));
    });
  });

  it("stays text in a PDF's words and in the addresses of its links", async () => {
    const bytes = await pdf({ size: "A4" }, (document) => {
      document.text(attack, 50, 100).text("ORDER", 50, 200, { link: `javascript:alert(1)//"><script>x</script>` });
    });
    await inFolder({ "act.pdf": bytes }, (folder) => {
      const page = pageOf(join(folder, "act.pdf"));
      isHarmless(page);
      expect(page).not.toMatch(/(?:href|src)="javascript/);
      expect(tags(page, "data-note").map((tag) => tag.get("data-note"))).toEqual([
        `Link: javascript:alert(1)//"><script>x</script>`,
      ]);
    });
  });
});

it("words its findings in the language that is asked for", () => {
  const page = shown(qauly(["inspect", sample, "--out", "-", "--lang", "ru"]).stdout);
  for (const { message } of ofText.result.findings) expect(page).not.toContain(message);
  expect(page.match(/<li class="finding"/g)).toHaveLength(ofText.result.findings.length);
  expect(page).toMatch(/<li class="finding"[^>]*>.*[а-я]{5}/);
});

it("marks the words that no field holds", async () => {
  const text = readFileSync(sample, "utf8").replace(/(№\s+593\s+қаулысы)/, "$1. Кеңсе көшірмесі");
  const page = [...inspection(await traceAct(Buffer.from(text)), { missing: "not asked for" })].join("");
  expect(page).toMatch(/<span class="[^"]*\bunused\b[^"]*"[^>]*>Кеңсе көшірмесі<\/span>/);
  expect(ofText.page).not.toMatch(/<span class="[^"]*\bunused\b/);
});

describe("where the page goes", () => {
  it("is the current folder, under the file's whole name, and is said on standard error only", async () => {
    await inFolder({ "act.txt": readFileSync(sample) }, (folder) => {
      const { status, stdout, stderr } = qauly(["inspect", "act.txt"], { cwd: folder });
      expect([status, stdout]).toEqual([0, ""]);
      expect(stderr).toContain("act.txt.inspect.html");
      expect(readdirSync(folder).sort()).toEqual(["act.txt", "act.txt.inspect.html"]);
    });
  });

  it("is the folder of --out, or standard output", async () => {
    await inFolder({ pages: null }, (folder) => {
      expect(qauly(["inspect", sample, "--out", join(folder, "pages")]).stdout).toBe("");
      const written = readFileSync(join(folder, "pages", `${basename(sample)}.inspect.html`), "utf8");
      expect(ofText.page).toBe(written);
      const piped = qauly(["inspect", "-", "--out", "-"], { input: readFileSync(sample) }).stdout;
      expect(piped).toContain("<h1>standard input</h1>");
    });
  });

  it("must be there", async () => {
    await inFolder({}, (folder) => {
      const { status, stderr } = qauly(["inspect", sample, "--out", join(folder, "nowhere")]);
      expect(status).toBe(2);
      expect(stderr).toContain("--out");
    });
  });

  it("stays empty when the file cannot be read", async () => {
    await inFolder({ "act.txt": "" }, (folder) => {
      const { status, stderr } = qauly(["inspect", "act.txt"], { cwd: folder });
      expect([status, stderr]).toEqual([3, expect.stringContaining("act.txt: the file is empty")]);
      expect(existsSync(join(folder, "act.txt.inspect.html"))).toBe(false);
    });
  });
});
