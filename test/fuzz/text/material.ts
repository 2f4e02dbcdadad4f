/** What mutations put into texts: characters, words and encodings that readers stumble over. */

/** One of each sort that the Unicode Standard treats apart (chapters 2, 3 and 23). */
export const hostileCharacters = [
  "\0",
  "\u0001",
  "\u001b[31m",
  "\u007f",
  "\u0085",
  "\u00a0",
  "\u00ad",
  "\u0130",
  "\u034f",
  "\u0345",
  "\u200b",
  "\u200d",
  "\u200e",
  "\u2028",
  "\u2029",
  "\u2060",
  "\u3000",
  "\u061c",
  "\ufeff",
  "\ufffd",
  "\ufffe",
  "\uffff",
  "\ud800",
  "\udc00",
  "\u{1f600}",
  "\u{1d7d8}",
  "\u{e0041}",
  "\u{10ffff}",
  "\uf0b7",
  "\u0600",
  "\ufb01",
  "\u1e9e",
  "\v",
  "\f",
  "\b",
  "\r",
  "\t",
  "|",
  "\\",
  "</script>",
  "%s",
  "$&",
  "__proto__",
  "constructor",
] as const;

export const bidiMarks = ["\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068"] as const;

export const lineEnds = ["\n", "\r\n", "\r", "\u2028", "\u0085", "\n\r", "\v"] as const;

/** Words that open the parts of an act, and parts of them. */
export const structureWords = [
  "1.",
  "2.",
  "7)",
  "1-1.",
  "10)",
  "а)",
  "I.",
  "§ 3",
  "1-тарау. Жалпы ережелер",
  "Глава 2. Общие положения",
  "1-бап.",
  "Статья 5.",
  "ҚАУЛЫ ЕТЕДІ:",
  "ПОСТАНОВЛЯЕТ:",
  "ШЕШІМ ҚАБЫЛДАДЫ:",
  "БҰЙЫРАМЫН:",
  "ПРИКАЗЫВАЮ:",
  "қосымша",
  "1-қосымша",
  "Приложение 2",
  "Приложение",
  "к постановлению акимата",
  "Ескерту.",
  "Сноска.",
  "КЕЛІСІЛДІ",
  "СОГЛАСОВАНО",
  "Аудан әкімі",
  "Аким района",
  "№ 17 қаулысы",
  "2019 жылғы 31 ақпандағы",
  "от 31 февраля 2019 года № 0",
  "Барлығы",
  "Итого",
  "р/с №",
  "№ п/п",
  "|",
  "\t\t\t",
  "1\t2\t3",
  "1 | 2 | 3",
  "-----",
  "1 000",
  "3 %",
  "(үш) пайыз",
  "мың тоғыз жүз",
  "осы қаулының 1-тармағы",
  "пункта 999",
] as const;

interface Encoding {
  readonly label: string;
  readonly holds: (text: string) => boolean;
  readonly encode: (text: string) => Uint8Array;
}

function utf16(label: string, isBig: boolean, mark: boolean): Encoding {
  return {
    label,
    holds: () => true,
    encode: (text) => {
      const bytes = Buffer.from(mark ? `\ufeff${text}` : text, "utf16le");
      return new Uint8Array(isBig ? bytes.swap16() : bytes);
    },
  };
}

/** A code page of one byte a character, by what the platform decodes of it. */
function codePage(label: string): Encoding {
  const signs = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  const codes = new Map([...signs].map((sign, code) => [sign, code]));
  codes.delete("\ufffd");
  return {
    label,
    holds: (text) => [...text].every((sign) => codes.has(sign)),
    encode: (text) => Uint8Array.from([...text], (sign) => codes.get(sign) ?? 0x3f),
  };
}

/** Those in which texts come by docs/sources.md and two that nobody can tell from them. */
export const encodings: readonly Encoding[] = [
  { label: "UTF-8 with a mark", holds: () => true, encode: (text) => new TextEncoder().encode(`\ufeff${text}`) },
  utf16("UTF-16LE with a mark", false, true),
  utf16("UTF-16BE with a mark", true, true),
  utf16("UTF-16LE", false, false),
  codePage("windows-1251"),
  codePage("koi8-r"),
  codePage("ibm866"),
];
