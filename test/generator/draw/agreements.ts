/** `КЕЛІСІЛДІ` blocks between signature and annexes. */
import { dateAttributive } from "../dates.js";
import { person, personName } from "../persons.js";
import type { Scene } from "./scene.js";

export function agreements(scene: Scene): string[][] {
  const { choose, features } = scene;
  if (!features.maybe("КЕЛІСІЛДІ", 0.15)) return [];
  const count = features.maybe("several КЕЛІСІЛДІ", 0.3) ? 2 : 1;
  return Array.from({ length: count }, () => agreement(scene));

  function agreement({ quotes: [open, close], date, initials }: Scene): string[] {
    const name = personName(person(choose), initials);
    const day = dateAttributive(date, "bare month");
    return features.pick("КЕЛІСІЛДІ", {
      quoted: [`${open}КЕЛІСІЛДІ${close}`, "Аудандық сайлау комиссиясының төрағасы", `____________ ${name}`, day],
      unquoted: ["КЕЛІСІЛДІ:", "Қоғамдық денсаулық сақтау", "басқармасының басшысы", `_______________${name}`],
      "no person": [
        `${open}КЕЛІСІЛДІ${close}`,
        `${open}Экономика және қаржы бөлімі${close}`,
        "коммуналдық мемлекеттік мекемесімен",
      ],
    });
  }
}
