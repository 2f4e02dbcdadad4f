import { type Perturbation, placeOf, replaced } from "../perturbation.js";

const tails = {
  kk: [
    " (Үзінді)",
    " (бұдан әрі – акт)",
    ", 2030 жылғы 1 қаңтарға дейін қолданылады",
    ". Ресми жарияланған жоқ",
    " – нормативтік емес",
    " (жаңа нұсқа)",
    ", аудандық басылымда жарияланған",
  ],
  ru: [
    " (Извлечение)",
    " (далее – акт)",
    ", действует до 1 января 2030 года",
    ". Официально не опубликовано",
    " – ненормативное",
    " (новая редакция)",
    ", опубликовано в районном издании",
  ],
};

/** `… № 127 қаулысы` → `… № 127 қаулысы (Үзінді)` */
export const unknownTail: Perturbation = {
  name: "the requisite with an unknown tail",
  apply(source, choose) {
    const { act, text } = source;
    const places = ["date", "number", "type"].map((field) => placeOf(source, `/act/${field}`));
    if (places.some((place) => place === null)) return null;
    const end = Math.max(...places.map((place) => place?.end ?? 0));
    return { text: replaced(text, { start: end, end }, choose.pick(tails[act.language])), touches: ["metadata"] };
  },
};
