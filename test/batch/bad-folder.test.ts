/** One folder with all that can be wrong with documents: each is explained, the others are read. */
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, closeSync, ftruncateSync, openSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { constants, deflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { inFolder, pdf, samplePdf, ways } from "../command/command.js";
import { documentsIn, drawnActs, failuresIn } from "./folder.js";
import { zip } from "./zip.js";

const acts = Object.values(drawnActs(301, 303));
const mebibyte = 1024 ** 2;

/** A PDF of so many pages, all of them of one content, which is packed. */
function pagesOf(content: Uint8Array, pages: number): Buffer {
  const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R>>";
  const kids = Array.from({ length: pages }, (_, index) => `${4 + index} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    `<</Filter/FlateDecode/Length ${content.length}>>stream\n${Buffer.from(content).toString("latin1")}\nendstream`,
    ...Array.from({ length: pages }, () => page),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.7\n${body.join("")}trailer\n<</Root 1 0 R>>\n%%EOF\n`, "latin1");
}

/** So many pieces of 16 MiB, packed as one stream: each piece ends at a byte, so the packed one can be repeated. */
function packed(text: string, pieces: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(16 * mebibyte, text), { finishFlush: constants.Z_FULL_FLUSH });
  const [header, lastBlock] = [Buffer.from([0x78, 0x01]), Buffer.from([1, 0, 0, 0xff, 0xff, 0, 0, 0, 0])];
  return Buffer.concat([header, ...Array.from({ length: pieces }, () => piece), lastBlock]);
}

/** Takes minutes, and asks for little memory. */
const endless = pagesOf(packed("0 0 m 1 1 l n\n  ", 1), 1000);

/** Nobody: what root may read, this user may not. */
const nobody = 65_534;
const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

it("does all others, explains each bad one, and ends with 4", async () => {
  const wholePdf = readFileSync(samplePdf);
  const locked = await pdf({ userPassword: "secret" }, (document) => document.text("1. A clause"));
  const files = {
    "in/a good.txt": acts[0] ?? "",
    "in/a\nnewline.txt": acts[1] ?? "",
    "in/cut.pdf": wholePdf.subarray(0, wholePdf.length / 3),
    "in/empty.txt": "",
    "in/forbidden.txt": acts[2] ?? "",
    "in/hang.pdf": endless,
    "in/inflates.pdf": pagesOf(packed(" ", 64), 1),
    "in/locked.pdf": locked,
    "in/names.zip": zip([
      { name: "../../escaped.txt", content: acts[0] ?? "" },
      { name: "/rooted.txt", content: acts[0] ?? "" },
      { name: "locked.txt", content: "x", flags: 0x801 },
      { name: "bomb.txt", content: deflateRawSync(Buffer.alloc(1000)), claimedSize: 1024 * mebibyte },
      { name: "liar.txt", content: deflateRawSync(Buffer.alloc(100_000)), claimedSize: 10 },
      { name: "rotten.txt", content: deflateRawSync(acts[0] ?? ""), claimedSize: Buffer.byteLength(acts[0] ?? "") },
    ]),
    "in/noise.bin": Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * index * 31) % 251)),
    "in/torn.zip": zip([{ name: "1.txt", content: acts[0] ?? "" }]).subarray(0, 300),
    "in/z good.pdf": wholePdf,
    out: null,
  };
  await inFolder(files, (cwd) => {
    const large = openSync(join(cwd, "in/sparse.txt"), "w");
    ftruncateSync(large, 1024 * mebibyte);
    closeSync(large);
    symlinkSync("loop", join(cwd, "in/loop"));
    symlinkSync("..", join(cwd, "in/up"));
    symlinkSync("nowhere", join(cwd, "in/dangling"));
    chmodSync(join(cwd, "in/forbidden.txt"), 0);
    chmodSync(cwd, 0o755);
    if ("uid" in asNobody) chownSync(join(cwd, "out"), nobody, nobody);
    const args = [...ways["packages/qauly/dist/bin.js"], "batch", "in", "--out", "out", "--timeout", "6", "--quiet"];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8", ...asNobody });
    expect([status, stderr]).toEqual([4, ""]);
    const out = join(cwd, "out");
    const outcomes = Object.fromEntries(documentsIn(out).map(({ path, status, code }) => [path, code ?? status]));
    // Which bound it meets first hangs on how busy the machine is.
    expect(outcomes["in/inflates.pdf"]).toBeOneOf(["input.damaged", "process.memory", "process.timeout"]);
    expect(outcomes).toEqual({
      "in/a good.txt": "done",
      "in/a\nnewline.txt": "done",
      "in/cut.pdf": "input.damaged",
      "in/dangling": "input.missing",
      "in/empty.txt": "input.empty",
      "in/forbidden.txt": "input.unreadable",
      "in/hang.pdf": "process.timeout",
      "in/inflates.pdf": expect.any(String),
      "in/locked.pdf": "input.encrypted",
      "in/loop": "input.link-loop",
      "in/names.zip!/../../escaped.txt": "input.unsafe-path",
      "in/names.zip!//rooted.txt": "input.unsafe-path",
      "in/names.zip!/locked.txt": "input.encrypted",
      "in/names.zip!/bomb.txt": "input.too-large",
      "in/names.zip!/liar.txt": "input.damaged",
      "in/names.zip!/rotten.txt": "input.damaged",
      "in/noise.bin": "input.unsupported",
      "in/sparse.txt": "input.too-large",
      "in/torn.zip": "input.damaged",
      "in/up": "input.link-loop",
      "in/z good.pdf": "done",
    });
    for (const { message, advice, sha256, path } of failuresIn(out)) {
      expect([path, message.length > 5, advice.length > 5]).toEqual([path, true, true]);
      expect(message).not.toContain("unexpected fault");
      expect(sha256 === null || /^[0-9a-f]{64}$/.test(sha256)).toBe(true);
    }
  });
});

it("ends a process that holds more than it may", () =>
  inFolder({ "2.pdf": endless }, (cwd) => {
    const args = [...ways["./qauly"], "batch", ".", "--out", "out", "--max-memory", "1", "--quiet"];
    expect(spawnSync(process.execPath, args, { cwd }).status).toBe(4);
    expect(failuresIn(join(cwd, "out"))).toMatchObject([{ path: "./2.pdf", status: "failed", code: "process.memory" }]);
  }));
