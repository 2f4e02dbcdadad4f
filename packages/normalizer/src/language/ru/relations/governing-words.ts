import type { GoverningPattern } from "../../../grammar/governing.js";
import { formsOf } from "./verbs.js";

const of = (kind: GoverningPattern["kind"], source: string): GoverningPattern => ({
  kind,
  pattern: new RegExp(source, "giu"),
});

const bring = formsOf({ infinitive: "внести", present: "внос" });
const recognise = formsOf({ infinitive: "признать", present: "призна" });
const regard = formsOf({ infinitive: "считать", present: "счита" });
const declare = `(?:${recognise}|${regard})`;
/** Words between a verb and its noun, the act between them too. */
const within = "[^.;:]{0,1200}?";
const near = "(?:\\s+[^\\s.;:]+){0,4}?\\s+";
const begun = "(?<!\\p{L})";

/**
 * What is done to an act, by the verb and the noun that goes with it. Source: the operative clauses of acts of the register.
 */
export const governing: readonly GoverningPattern[] = [
  of("repeals", `${declare}${near}?\\s*(?:утратившими?|утратившей|утратившим)\\s+силу`),
  of("repeals", `${begun}(?:утратившими?|утратившей)\\s+силу${near}?${declare}`),
  of("repeals", `${declare}${near}?\\s*(?:недействительн|не\\s+имеющ)\\p{L}*`),
  of("repeals", formsOf({ infinitive: "отменить", present: "отменя" })),
  of("repeals", `${formsOf({ infinitive: "прекратить", present: "прекраща" })}${near}?(?:действие|силу)`),
  of("repeals-part", formsOf({ infinitive: "исключить", present: "исключа" })),
  of("amends", `${bring}${within}изменени\\p{L}*`),
  of("amends", formsOf({ infinitive: "изменить", present: "изменя" })),
  of("supplements", `${bring}${within}дополнени\\p{L}*`),
  of("supplements", formsOf({ infinitive: "дополнить", present: "дополня" })),
  of("replaces-wording", `${formsOf({ infinitive: "изложить", present: "излага" })}${near}?редакции`),
  of("replaces-wording", formsOf({ infinitive: "заменить", present: "заменя" })),
  of("approves", formsOf({ infinitive: "утвердить", present: "утвержда" })),
  of("approves", formsOf({ infinitive: "одобрить", present: "одобря" })),
  of("suspends", formsOf({ infinitive: "приостановить", present: "приостанавлива" })),
  of("extends", formsOf({ infinitive: "продлить", present: "продлева" })),
  of("enters-into-force", `${formsOf({ infinitive: "ввести", present: "ввод" })}${near}?действие`),
  of("enters-into-force", `${begun}вступа(?:ет|ют)\\s+в\\s+силу`),
  of("delegates-control", `${begun}контрол\\p{L}*${within}${formsOf({ infinitive: "возложить", present: "возлага" })}`),
  of("delegates-control", `${begun}контрол\\p{L}*${within}${formsOf({ infinitive: "оставить", present: "оставля" })}`),
  of(
    "registers",
    `${begun}(?:обеспечить|направить|представить|осуществить|произвести)${near}?государственн\\p{L}*\\s+регистрац\\p{L}*`,
  ),
  of("registers", `${begun}(?:зарегистрировать|подлежит\\s+государственной\\s+регистрации)`),
];

/** What a preamble says of its grounds: words before them. */
export const grounds: readonly GoverningPattern[] = [
  of("based-on", `${begun}(?:в\\s+соответствии\\s+со?|на\\s+основании|согласно|руководствуясь)(?!\\p{L})`),
  of(
    "implements",
    `${begun}(?:во\\s+исполнение|(?:в\\s+целях|для)\\s+(?:реализаци|исполнени|выполнени|обеспечения\\s+(?:реализаци|исполнени))\\p{L}*)`,
  ),
];

/** What a note of the register says was done, in the past or by a participle. */
export const done: readonly GoverningPattern[] = [
  of("repeals", `${begun}(?:утратил\\p{L}*|утратившим\\p{L}*|утрачива\\p{L}*)\\s+силу|${begun}отмен(?:ен|ён)\\p{L}*`),
  of("repeals-part", `${begun}исключ(?:ен|ён)\\p{L}*`),
  of("amends", `${begun}измен(?:ени\\p{L}*|ен\\p{L}?)(?!\\p{L})`),
  of("supplements", `${begun}дополн(?:ен|ён|ени)\\p{L}*`),
  of("replaces-wording", `${begun}в\\s+(?:новой\\s+)?редакции`),
  of("suspends", `${begun}приостанов(?:лен|ил)\\p{L}*`),
  of("extends", `${begun}продл(?:ен|ён|евал)\\p{L}*`),
];

/** What becomes of the acts that a list names, by its title. */
export const lists: readonly GoverningPattern[] = [
  of("repeals", `${begun}(?:утрат(?:ив|ил)|утрачива|признаваем|отменен|отменяем)\\p{L}*`),
  of("amends", `${begun}изменени\\p{L}*`),
  of("supplements", `${begun}дополнени\\p{L}*`),
];
