import { extract } from "@qauly/extractor";
import { expect, test } from "vitest";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("a plain text is one page of its own characters, line ends as they are", async () => {
  expect(await extract(bytes("бір\r\nекі\n"), { fileName: "akt.txt" })).toEqual({
    fileName: "akt.txt",
    mediaType: "text/plain",
    sha256: "048a9332e9c67d01e4e9846b007383feca7c837a24b53e4cf77243e261a532b3",
    byteLength: 15,
    method: "plain-text",
    engine: null,
    encoding: "utf-8",
    pages: [{ number: 1, size: null, text: "бір\r\nекі\n", tokens: [], rulings: [], links: [], imageCoverage: 0 }],
  });
});

test("form feeds part pages and belong to none; one at the end opens no page", async () => {
  const { pages } = await extract(bytes("бір\fекі\n\f\fтөрт\f"));
  expect(pages.map(({ number, text }) => [number, text])).toEqual([
    [1, "бір"],
    [2, "екі\n"],
    [3, ""],
    [4, "төрт"],
  ]);
});

test("without a file name the document has none", async () => {
  expect((await extract(bytes("акт"))).fileName).toBeNull();
});
