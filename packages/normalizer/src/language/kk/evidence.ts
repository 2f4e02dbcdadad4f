import { skeletonOf } from "../../text/letter-shapes.js";
import type { LanguageEvidence } from "../evidence.js";

/**
 * Signs of Kazakh. Its own letters are no part of them: texts typed without those (`каулы`, `жане`), and scans read by a
 * model that lacks them, are Kazakh all the same. So words are compared by their skeletons, and patterns allow either letter.
 * Source: enacting formulas and nouns as in `acts/`; endings as in `morphology.ts`.
 */
export const kazakhEvidence: LanguageEvidence = {
  formula:
    /(?<!\p{L})(?:[қк]аулы\s+(?:ет|[қк]абылда|шы[ғг]ар)|шеш[іи]м\s+(?:[қк]абылда|шы[ғг]ар|ет)|б[ұу][йи]ыр(?:ад|ам|ды)|[өо]к[іи]м\s+ет|жарлы[қк]\s+ет|шешт[іи](?:м|к)?(?!\p{L}))/u,
  actNoun:
    /^(?:[қк]аулы|шеш[іи]м|б[ұу][йи]ры[қкғг]|[өо]к[іи]м|жарлы[қкғг]|[қк]осымша|тарма[қкғг]|м[әа]слихаты|[әа]к[іи]мд[іи][гк]|заңы|заныны[ңн]$|[әа]к[іи]м[іи]н?[іи]?)/u,
  functionWords: new Set(
    [
      "және",
      "мен",
      "бен",
      "пен",
      "туралы",
      "бойынша",
      "үшін",
      "сәйкес",
      "осы",
      "бұл",
      "дейін",
      "кейін",
      "болып",
      "деп",
      "ретінде",
      "арқылы",
      "немесе",
      "емес",
      "сондай",
      "оның",
      "негізінде",
      "мынадай",
      "тиісті",
      "жылғы",
      "жылдың",
      "күнінен",
    ].map(skeletonOf),
  ),
  ending:
    /\p{L}{2}(?:[ндт][ыі][ңн]|[дт](?:а[ғг]ы|ег[іи])|[лдт][ае]р(?:ы|і|[ғг]а|ге|д[ыі]|[ыі]н)|[ыі]мен|с[ыі]н|[ыі]л[ғг]ан|[ыі]лген|[лдт](?:ы[қк]|ік))$/u,
};
