import { describe, expect, it } from "vitest";
import type { Source } from "../../packages/qauly/src/batch/processes/messages.js";
import { type Places, placesIn } from "../../packages/qauly/src/batch/processes/places.js";
import type { Answer, Reader } from "../../packages/qauly/src/batch/processes/reader.js";

const failure: Answer = { kind: "failure", failure: { code: "fault", message: "", advice: "", pages: [] } };

/** A process that answers when it is told to, and keeps what it was given. */
class FakeReader implements Reader {
  readonly pid = 1;
  readonly memory = 0;
  documents = 0;
  pace = Number.POSITIVE_INFINITY;
  isAlive = true;
  given: { readonly file: string; readonly resolve: (answer: Answer) => void }[] = [];

  get load() {
    return this.given.length;
  }
  get files() {
    return this.given.map(({ file }) => file);
  }
  read({ at }: Source): Promise<Answer> {
    this.documents += 1;
    return new Promise((resolve) => this.given.push({ file: String(at), resolve }));
  }
  async answerOne(pace: number): Promise<void> {
    this.pace = pace;
    this.given.shift()?.resolve(failure);
    await settled();
  }
  giveBack() {
    if (this.load > 1) this.given.pop()?.resolve({ kind: "not-begun" });
  }
  end() {
    this.isAlive = false;
    for (const { resolve } of this.given.splice(0)) resolve({ kind: "ended", by: null, how: "" });
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function fakes(processes: number) {
  const readers: FakeReader[] = [];
  const start = async () => {
    readers.push(new FakeReader());
    return readers.at(-1) ?? null;
  };
  return { readers, places: placesIn({ processes, bytes: 1000, start }) };
}

/** As the pool does it: what was not begun is asked for again. */
async function ask(places: Places, file: string, demand: "any" | "alone" | "fresh" = "any"): Promise<void> {
  for (let isAgain = false; ; isAgain = true) {
    const { answer } = await places.read({ source: { at: file, fileName: file }, demand, isAgain });
    if (answer.kind !== "not-begun") return;
  }
}

/** One process that has read a document quickly. */
async function quick() {
  const { readers, places } = fakes(1);
  void ask(places, "a");
  await settled();
  await readers[0]!.answerOne(30);
  return { readers, places };
}

describe("which process reads which document", () => {
  it("gives one document to a process of which it is not known how quick it is, or that is slow", async () => {
    const { readers, places } = fakes(1);
    for (const file of ["a", "b", "c"]) void ask(places, file);
    await settled();
    expect(readers.map(({ files }) => files)).toEqual([["a"]]);
    await readers[0]!.answerOne(2000);
    expect(readers.map(({ files }) => files)).toEqual([["b"]]);
    expect(places.room()).toBe(1);
  });

  it("gives several to one that reads quickly, in their order", async () => {
    const { readers, places } = fakes(1);
    for (const file of ["a", "b", "c", "d", "e"]) void ask(places, file);
    await settled();
    await readers[0]!.answerOne(30);
    expect(readers[0]!.files).toEqual(["b", "c", "d"]);
    expect(places.room()).toBe(3);
  });

  it("takes what waits behind a document to a process that has nothing to do", async () => {
    const { readers, places } = fakes(2);
    for (const file of ["a", "b"]) void ask(places, file);
    await settled();
    await readers[0]!.answerOne(30);
    void ask(places, "c");
    void ask(places, "d");
    await settled();
    expect(readers.map(({ files }) => files)).toEqual([["c", "d"], ["b"]]);
    await readers[1]!.answerOne(30);
    expect(readers.map(({ files }) => files)).toEqual([["c"], ["d"]]);
  });

  it("lets none wait behind a document that is to be read alone", async () => {
    const { readers, places } = await quick();
    void ask(places, "b", "alone");
    void ask(places, "c");
    await settled();
    expect(readers[0]!.files).toEqual(["b"]);
    await readers[0]!.answerOne(30);
    expect(readers[0]!.files).toEqual(["c"]);
  });

  it("starts a process anew for a document that wants one that has read nothing", async () => {
    const { readers, places } = await quick();
    void ask(places, "b", "fresh");
    await settled();
    expect(readers.map(({ isAlive, files }) => [isAlive, files])).toEqual([
      [false, []],
      [true, ["b"]],
    ]);
  });
});
