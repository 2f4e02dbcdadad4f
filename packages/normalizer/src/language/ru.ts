import { kazakh } from "./kk.js";
import type { Language } from "./language.js";

/** Russian. */
export const russian: Language = { ...kazakh, code: "ru" };
