/** Invented organisations of the kinds that quota annexes list. */
import type { OrganizationSpec } from "./act-spec.js";
import type { Quotes } from "./citation.js";
import { genitive } from "./kazakh.js";
import { type LegalFormCode, type LegalFormWords, legalForms } from "./legal-forms.js";
import { initials, surnames } from "./persons.js";
import type { Place } from "./places.js";
import type { Random } from "./random.js";

/** Names with the forms that suit them; `{place}` is the place in the genitive, `{n}` a number. */
const named: readonly (readonly [name: string, ...forms: LegalFormCode[]])[] = [
  ["Көктерек құрылыс", "LLP", "PC"],
  ["Nomad Beton KZ", "LLP", "JSC"],
  ["Aqsai Stroy", "LLP"],
  ["Бидайық Агро", "LLP", "FARM"],
  ["Тұмар-Н", "LLP", "IE"],
  ["Қарлығаш-7", "LLP", "IE", "FARM"],
  ["Орбита плюс", "LLP", "IE"],
  ["Заря Востока", "LLP", "PC"],
  ["Мөлдір бастау", "FARM", "PC", "LLP"],
  ["Астық жолы 2015", "LLP", "JSC"],
  ["ТемірЖолСервис", "LLP"],
  ["АРНА", "LLP", "JSC"],
  ["Сарытау сүт зауыты", "JSC", "LLP"],
  ["Жарық-Энерго", "JSC", "LLP"],
  ["Жұлдыз", "FARM", "IE", "PC"],
  ["Лесная поляна", "FARM", "LLP"],
  ["Ақмаржан", "IE", "LLP"],
  ["№ {n} жалпы орта білім беретін мектебі", "CSI"],
  ["{place} білім бөлімінің № {n} орта мектебі", "CSI"],
  ["{place} білім беру бөлімінің Мәншүк Мәметова атындағы жалпы орта білім беретін мектебі", "CSI"],
  ["{place} дене шынықтыру және спорт бөлімі", "SI", "CSI"],
  ["{place} кәсіпкерлік және өнеркәсіп бөлімі", "SI"],
  ["№ {n} Күншуақ балабақшасы", "CSTE"],
  ["Ақ бота бөбекжайы", "CSTE"],
  ["{place} мәдениет үйі", "CSTE"],
  ["{place} көпбейінді ауруханасы", "CSE-ECR"],
  ["Жылу жүйелері", "CSE", "CSE-ECR"],
  ["{place} тазалық қызметі", "CSE"],
  ["{place} полиция бөлімі", "RSI", "SI"],
  ["{place} мемлекеттік кірістер басқармасы", "RSI"],
  ["Топырақ зертханасы", "RSE", "RSE-ECR"],
  ["Су ресурстары орталығы", "RSE-ECR", "RSE"],
  ["Үміт арнаулы әлеуметтік қызмет көрсету орталығы", "CSI"],
];

/** Surnames of entrepreneurs, who are often listed without quotes: `ЖК Досанова Г.М.`. */
const entrepreneurs = ["Досанова", "Тілеубергенов", "Шевчук", "Қуандықов", "Әшірбекова"] as const;

export interface OrganizationStyle {
  readonly place: Place;
  readonly quotes: Quotes;
  /** Share of abbreviated legal forms, 0–1. */
  readonly abbreviated: number;
  /** Whether an abbreviated form stands before the name: `ЖШС "Көктерек"`. */
  readonly formFirst?: boolean;
}

export function organization(style: OrganizationStyle, random: Random): OrganizationSpec {
  const kind = random.int(1, 12);
  if (kind === 1) return entrepreneur(random);
  const [template, ...forms] = random.pick(named);
  const properName = template.replace("{place}", genitive(style.place.name)).replace("{n}", String(random.int(1, 40)));
  const form: LegalFormWords = legalForms[random.pick(forms)];
  const [open, close] = style.quotes;
  const quoted = `${open}${properName}${close}`;
  if (kind === 2 && (form.code === "LLP" || form.code === "JSC")) {
    const label = "филиалы";
    const name = `${quoted} ${genitive(form.full[0]!)} ${style.place.name.split(" ")[0]} ${label}`;
    return { name, properName, legalForm: { code: "BRANCH", label } };
  }
  const short = random.chance(style.abbreviated);
  const label = short ? form.short : random.pick(form.full);
  const name = short && style.formFirst ? `${label} ${quoted}` : `${quoted} ${label}`;
  return { name, properName, legalForm: { code: form.code, label } };
}

function entrepreneur(random: Random): OrganizationSpec {
  const label = random.pick(["ЖК", "жеке кәсіпкер"]);
  const surname = random.pick([...entrepreneurs, ...surnames]);
  const name = `${label} ${surname} ${random.pick(initials)}.${random.pick(initials)}.`;
  return { name, properName: null, legalForm: { code: "IE", label } };
}

/** What tells an organisation from others, however its legal form is written. */
const identity = ({ name, properName, legalForm }: OrganizationSpec): string =>
  `${legalForm?.code} ${properName ?? name.replace(legalForm?.label ?? "", "")}`;

/** `count` organisations, none twice, not even with its legal form in another spelling. */
export function organizations(count: number, style: OrganizationStyle, random: Random): OrganizationSpec[] {
  const found = new Map<string, OrganizationSpec>();
  while (found.size < count) {
    const next = organization(style, random);
    found.set(identity(next), next);
  }
  return [...found.values()];
}
