import { mapInSteps, type Steps } from "@qauly/model/rules";
import { personAtEnd, personAtStart } from "../../grammar/person.js";
import type { Language } from "../../language/language.js";
import type { FlowItem, Line } from "../../text/flow.js";
import { insideQuotes } from "../quoted.js";
import { type Unmarked, withoutMarks } from "./marks.js";

/** Where an item of the flow stands. */
interface Place {
  /** The number with which a clause or paragraph begins, and whether it goes on with the count of the clauses. */
  readonly clause: { readonly number: number; readonly continues: boolean } | null;
  /** Whether the line stands in the right half of the text. */
  readonly right: boolean;
  readonly centred: boolean;
  /** Inside the quotation marks of a new wording that began above. */
  readonly quoted: boolean;
}

const nowhere: Place = { clause: null, right: false, centred: false, quoted: false };

/**
 * An item of the flow as the signs see it: its words, and where they stand. What several signs ask of a line is
 * determined once.
 */
export class SectionLine implements Place {
  readonly item: FlowItem;
  readonly line: Line | null;
  /** Words with one blank between them. */
  readonly text: string;
  readonly clause: Place["clause"];
  readonly right: boolean;
  readonly centred: boolean;
  readonly quoted: boolean;
  readonly #language: Language;
  #unmarked: Unmarked | undefined;
  #holdsPerson: boolean | undefined;
  #mayHeadAnnex: boolean | undefined;
  #namesPartOfBody: boolean | undefined;

  constructor(item: FlowItem, text: string, place: Place, language: Language) {
    this.item = item;
    this.line = item.kind === "line" ? item : null;
    this.text = text;
    this.clause = place.clause;
    this.right = place.right;
    this.centred = place.centred;
    this.quoted = place.quoted;
    this.#language = language;
  }

  /** The words without marks of signatures and empty cells. */
  get unmarked(): Unmarked {
    this.#unmarked ??= withoutMarks(this.text);
    return this.#unmarked;
  }

  /** Whether the line begins or ends with the name of a person. */
  get holdsPerson(): boolean {
    this.#holdsPerson ??= namesPerson(this.unmarked.text.trim().replace(/\.$/, ""), this.#language);
    return this.#holdsPerson;
  }

  /** Whether it has a word of the headings of annexes. */
  get mayHeadAnnex(): boolean {
    this.#mayHeadAnnex ??= this.#language.mayHeadAnnex(this.text);
    return this.#mayHeadAnnex;
  }

  /**
   * Whether it is a body in the genitive, or the territory before it: whatever gap follows, its noun is still to come.
   */
  get namesPartOfBody(): boolean {
    this.#namesPartOfBody ??= this.text.length < longestBody && namesPartOfBody(this.text, this.#language);
    return this.#namesPartOfBody;
  }
}

function namesPerson(text: string, { signatures }: Language): boolean {
  return personAtEnd(text, signatures.isOther) !== null || personAtStart(text, signatures.isOther) !== null;
}

/** Characters of a line that names a body, or a part of its name. */
const longestBody = 80;

function namesPartOfBody(text: string, { signatures, territoryOf }: Language): boolean {
  const { region, district } = territoryOf(text);
  if (text === region || text === district) return true;
  return signatures.cannotEnd(text) && signatures.isOther(text.split(" ").at(-1) ?? "");
}

const clauseNumber = /^(\d{1,3})\s?\.(?!\d)/;
/** Columns of a text that is narrower have no halves. */
const leastMeasure = 40;
/** Share of the measure from which on an indent is the right half. */
const rightHalf = 0.38;

/** Characters of a line that the signs look at: a paragraph may be one line. */
const longestText = 2000;

/** Blanks that are no single blank: all else stays as it is. */
const blanks = /\s{2,}|[^\S ]/g;

const plainText = ({ text }: Line): string => text.text.slice(0, longestText).trim().replace(blanks, " ");

/** The items below the head, each with what the signs ask of it. */
export function* sectionLines(items: readonly FlowItem[], language: Language): Steps<SectionLine[]> {
  const measure = items.reduce((widest, item) => (item.kind === "line" ? Math.max(widest, item.width) : widest), 0);
  let count = 0;
  let restarted = false;
  const texts = yield* mapInSteps(items, (item) => (item.kind === "line" ? plainText(item) : ""));
  const inside = insideQuotes(texts);
  yield;
  return yield* mapInSteps(items, (item, at): SectionLine => {
    if (item.kind !== "line") return new SectionLine(item, "", nowhere, language);
    const plain = texts[at] as string;
    const number = Number(clauseNumber.exec(plain)?.[1] ?? Number.NaN);
    const quoted = inside[at] as boolean;
    let clause: SectionLine["clause"] = null;
    if (!Number.isNaN(number)) {
      const continues = !quoted && !restarted && number === count + 1;
      if (continues) count = number;
      else if (number === 1 && count > 0 && !quoted) restarted = true;
      clause = { number, continues };
    }
    const wide = measure >= leastMeasure;
    const margin = measure - item.width;
    const place = {
      clause,
      right: wide && item.indent > measure * rightHalf,
      centred: wide && item.indent > 3 && Math.abs(item.indent - margin) < Math.max(4, measure * 0.06),
      quoted,
    };
    return new SectionLine(item, plain, place, language);
  });
}
