import type { ActLanguage } from "@qauly/extractor";
import type { ActType, Authority } from "@qauly/model";
import { languages } from "./language/detect.js";

/** Kind and territory of a body by its name, as an act's own authority has them; null for a language that is not read. */
export function authorityNamed(name: string, type: ActType, code: ActLanguage): Authority | null {
  const language = languages.find((one) => one.code === code);
  if (language === undefined) return null;
  const kind = type === "law" || type === "code" ? "parliament" : language.authorityKind(name);
  return { name, kind, ...language.territoryOf(name) };
}
