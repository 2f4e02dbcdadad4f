/** Document ids of the registry adilet.zan.kz and the addresses that carry them. */

/** Every id is eleven characters: class letter, two digits of the year of adoption, eight more. */
const ADILET_ID = /^[A-Z]\d{2}[0-9A-Z]{7}[0-9A-Z_]$/;

/** Hosts that serve the registry's documents under the same ids. */
const REGISTRY_HOSTS: readonly string[] = [
  "adilet.zan.kz",
  "www.adilet.zan.kz",
  "old.adilet.zan.kz",
  "insecure.zan.kz",
  "zakon.uchet.kz",
];

/** `/kaz/docs/ID`, `/rus/history/ID/…`, `/rus/archive/docs/ID/…`, and what follows the id. */
const DOCUMENT_PATH = /^https?:\/\/([^/:?#]+)(?::\d+)?\/(?:kaz|rus|eng)\/(?:docs|history|archive\/docs)\/([^/?#]+)/i;

/** True for the form of a registry id, `K1400000234` or `Z010000149_`. */
export function isAdiletId(text: string): boolean {
  return ADILET_ID.test(text);
}

/** Address of a document in the registry, in the given language. */
export function adiletUri(id: string, language: "kk" | "ru"): string {
  return `https://adilet.zan.kz/${language === "kk" ? "kaz" : "rus"}/docs/${id}`;
}

/** The id, in capitals, in an address of the registry or one of its mirrors; null for any other address. */
export function adiletIdFromUri(uri: string): string | null {
  const [, host, printed] = DOCUMENT_PATH.exec(uri.trim()) ?? [];
  if (host === undefined || printed === undefined || !REGISTRY_HOSTS.includes(host.toLowerCase())) return null;
  const id = printed.toUpperCase();
  return isAdiletId(id) ? id : null;
}
