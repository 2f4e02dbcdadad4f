/** Damage to the cross-references and the trailer. */
import type { Mutation } from "../mutation.js";
import type { Layout, PdfFile, XrefRow } from "./pdf-file.js";

const change = (file: PdfFile, part: Partial<Layout>): void => {
  file.layout = { ...file.layout, ...part };
};

const changeRows = (file: PdfFile, rows: (rows: readonly XrefRow[]) => readonly XrefRow[]): void =>
  change(file, { xref: [...file.layout.xref, rows] });

const changeTrailer = (file: PdfFile, trailer: Layout["trailer"][number]): void =>
  change(file, { trailer: [...file.layout.trailer, trailer] });

export const xrefMutations: readonly Mutation<PdfFile>[] = [
  {
    name: "xref: offset wrong",
    apply: (file, choose) => {
      const number = choose.pick(file.numbers());
      const by = choose.pick([-1, 1, 2, -20, 20, 400, choose.int(-100_000, 100_000)]);
      changeRows(file, (rows) =>
        rows.map((row) => (row.number === number ? { ...row, offset: Math.max(0, row.offset + by) } : row)),
      );
      return { what: `object ${number} by ${by}` };
    },
  },
  {
    name: "xref: offset of another object",
    apply: (file, choose) => {
      const [number, other] = choose.sample(file.numbers(), 2);
      changeRows(file, (rows) => {
        const offset = rows.find((row) => row.number === other)?.offset ?? 0;
        return rows.map((row) => (row.number === number ? { ...row, offset } : row));
      });
      return { what: `object ${number} at ${other}` };
    },
  },
  {
    name: "xref: all offsets moved",
    apply: (file, choose) => {
      const by = choose.pick([-1, 1, 7, 100]);
      changeRows(file, (rows) => rows.map((row) => ({ ...row, offset: Math.max(0, row.offset + by) })));
      return { what: `by ${by}` };
    },
  },
  {
    name: "xref: object free",
    apply: (file, choose) => {
      const number = choose.pick(file.numbers());
      changeRows(file, (rows) => rows.map((row) => (row.number === number ? { ...row, inUse: false } : row)));
      return { what: `object ${number}` };
    },
  },
  {
    name: "xref: table cut",
    apply: (file, choose) => {
      const kept = choose.int(0, file.objects.size);
      changeRows(file, (rows) => rows.slice(0, kept));
      return { what: `after ${kept} rows` };
    },
  },
  {
    name: "xref: row dropped",
    apply: (file, choose) => {
      const number = choose.pick(file.numbers());
      changeRows(file, (rows) => rows.filter((row) => row.number !== number));
      return { what: `of object ${number}; those behind it move up` };
    },
  },
  {
    name: "trailer: Root",
    apply: (file, choose) => {
      const root = choose.pick(["", "/Root null", "/Root 999 0 R", `/Root ${choose.pick(file.numbers())} 0 R`]);
      changeTrailer(file, (text) => text.replace(/\/Root\s+\d+\s+\d+\s+R/, root));
      return { what: root === "" ? "none" : root };
    },
  },
  {
    name: "trailer: Size",
    apply: (file, choose) => {
      const size = choose.pick([0, 1, -1, 2, 4, 1_000_000, 2_147_483_647]);
      changeTrailer(file, (text) => text.replace(/\/Size\s+\d+/, `/Size ${size}`));
      return { what: String(size) };
    },
  },
  {
    name: "trailer: Prev loop",
    apply: (file, choose) => {
      const own = choose.chance(0.5);
      const other = choose.int(0, 400);
      changeTrailer(file, (text, at) => text.replace(/>>$/, `/Prev ${own ? at : other} >>`));
      return { what: own ? "to the table itself" : "to anywhere" };
    },
  },
  {
    name: "trailer: Encrypt",
    apply: (file, choose) => {
      const value = choose.pick(["null", "999 0 R", "<< >>", "<< /Filter /Standard /V 1 /R 2 /O () /U () /P -4 >>"]);
      changeTrailer(file, (text) => text.replace(/>>$/, `/Encrypt ${value} >>`));
      return { what: value };
    },
  },
  {
    name: "startxref wrong",
    apply: (file, choose) => {
      const by = choose.pick([-1, 1, -30, 30, 100_000, -100_000]);
      change(file, { startxref: [...file.layout.startxref, (offset) => offset + by] });
      return { what: `by ${by}` };
    },
  },
];
