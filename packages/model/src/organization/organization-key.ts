/** A normal form of organisations' names, by which one organisation is known again in other rows, annexes and acts. */
import type { Organization } from "../schema/quota.js";
import { LATIN_TWINS, QUOTES } from "../text/fold.js";
import { codedFormIn, withoutLegalForms } from "./legal-form.js";

/** Capitals of Cyrillic that have a Latin twin, and the other way round. */
const CYRILLIC_TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LATIN_TWINS).map(([cyrillic, latin]) => [latin, cyrillic]),
);

const translate = (word: string, twins: Readonly<Record<string, string>>) =>
  [...word].map((letter) => twins[letter] ?? letter).join("");

/** Nearly every word: nothing in it is of another script. */
const cyrillic = /^[\p{Script=Cyrillic}\d]+$/u;

/**
 * One script a word: letters that look alike are taken for those of the script of which the word has letters that do
 * not; a word of twins alone is taken for Cyrillic.
 */
function inOneScript(word: string): string {
  if (cyrillic.test(word)) return word;
  const others = [...word].filter(
    (letter) => LATIN_TWINS[letter] === undefined && CYRILLIC_TWINS[letter] === undefined,
  );
  const latin = others.some((letter) => /\p{Script=Latin}/u.test(letter));
  if (latin && others.some((letter) => /\p{Script=Cyrillic}/u.test(letter))) return word;
  return translate(word, latin ? LATIN_TWINS : CYRILLIC_TWINS);
}

/** Cyrillic letters as they are, figures and common marks: all that nearly every name has. */
const simple = /^[\u0400-\u0481\u048a-\u04ff\d\s"«»“”„.,()№–-]*$/;
const simpleWord = /[\u0400-\u0481\u048a-\u04ff\d]+/g;

/** Words in capitals of one script; quotation marks, dashes, stops and number signs say nothing. */
function normalWords(text: string): string[] {
  const capitals = text.toUpperCase().replaceAll("Ё", "Е");
  if (simple.test(capitals)) return capitals.match(simpleWord) ?? [];
  return text
    .normalize("NFC")
    .toUpperCase()
    .replaceAll("Ё", "Е")
    .replace(/(?<![\p{L}\d])N(?=\s?\d)/gu, " ")
    .replace(/[^\p{L}\p{M}\d]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "")
    .map(inOneScript);
}

/** `Бәйтерек ауданының "…" мектебі` and `Бәйтерек ауданы "…" мектебі`: the genitive before a name says nothing. */
const withoutGenitive = (word: string) => (word.length > 5 ? word.replace(/(?:НЫҢ|НІҢ|ДЫҢ|ДІҢ|ТЫҢ|ТІҢ)$/, "") : word);

/** Identification numbers beside a name, of organisations and of persons: `БСН 123456789012`, `(ИИН: …)`. */
const identification = /(?<![\p{L}\d])(?:БСН|БИН|BIN|ЖСН|ИИН|IIN|ИНН)(?![\p{L}\d])[\s:№-]*|(?<!\d)\d{12}(?!\d)/giu;

/** Most names have none: a quick look that spares the pattern above. */
const mayIdentify = /\d{12}|[БЖИBI][СИНI][НN]/i;

const withoutIdentification = (text: string) => (mayIdentify.test(text) ? text.replace(identification, " ") : text);

/**
 * The key of an organisation: its legal form's code, of a branch with that of its parent, and the words of its name, the
 * proper name first, without identification numbers:
 *
 *     "АСФА" жауапкершілігі шектеулі серіктестігі    LLP:асфа
 *     ТОО «Асфа»                                     LLP:асфа
 *     "Даму" АҚ-ның Тасқала филиалы                  BRANCH:JSC:даму тасқала
 *
 * Equal keys name one organisation as far as a name can tell; what stands outside the quotation marks counts, so that
 * institutions of two districts stay apart. The two languages share a key only where the proper name is the same. Null
 * for a name without letters or digits.
 */
export function organizationKey({ name, properName, legalForm }: Organization): string | null {
  const at = properName === null ? -1 : name.indexOf(properName);
  const around = at < 0 || properName === null ? name : `${name.slice(0, at)} ${name.slice(at + properName.length)}`;
  const outside = withoutIdentification(around.replace(QUOTES, " "));
  const words = [
    ...normalWords(at < 0 ? "" : withoutIdentification(properName ?? "")),
    // Mostly nothing but the legal form stands outside.
    ...(legalForm?.code !== "OTHER" && outside.trim() === legalForm?.label
      ? []
      : normalWords(withoutLegalForms(outside)).map(withoutGenitive)),
  ];
  if (words.length === 0) return null;
  const parent = legalForm?.code === "BRANCH" ? codedFormIn(outside) : null;
  const form = [legalForm?.code, parent].flatMap((code) => (code == null ? [] : `${code}:`)).join("");
  return `${form}${words.join(" ").toLowerCase()}`;
}
