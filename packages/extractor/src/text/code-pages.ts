/**
 * Single-byte Cyrillic code pages for Kazakh, each as its differences from windows-1251 (byte → letter).
 * Bytes that are not listed decode as in windows-1251.
 */

export type KazakhCodePage = "rk1048" | "ptcp154";

/** STRK1048-2002 ("RK1048", IANA name KZ-1048). Source: Unicode, Public/MAPPINGS/VENDORS/MISC/KZ1048.TXT. */
const RK1048: Readonly<Record<number, string>> = {
  141: "Қ",
  142: "Һ",
  157: "қ",
  158: "һ",
  161: "Ұ",
  162: "ұ",
  163: "Ә",
  165: "Ө",
  170: "Ғ",
  175: "Ү",
  180: "ө",
  186: "ғ",
  188: "ә",
  189: "Ң",
  190: "ң",
  191: "ү",
};

/** ParaType Asian Cyrillic ("PT154"). Source: IANA, assignments/charset-reg/PTCP154. */
const PTCP154: Readonly<Record<number, string>> = {
  128: "Җ",
  129: "Ғ",
  130: "Ӯ",
  131: "ғ",
  134: "Ҷ",
  135: "Ү",
  136: "Ҳ",
  137: "ү",
  138: "Ҡ",
  139: "Ӣ",
  140: "Ң",
  141: "Қ",
  142: "Һ",
  143: "Ҹ",
  144: "җ",
  152: "ҳ",
  153: "ҷ",
  154: "ҡ",
  155: "ӣ",
  156: "ң",
  157: "қ",
  158: "һ",
  159: "ҹ",
  164: "Ө",
  165: "Ҙ",
  166: "Ұ",
  170: "Ә",
  173: "ӯ",
  175: "Ҝ",
  177: "ұ",
  180: "ҙ",
  181: "ө",
  186: "ә",
  189: "Ҫ",
  190: "ҫ",
  191: "ҝ",
};

export const CODE_PAGES: Readonly<Record<KazakhCodePage, Readonly<Record<number, string>>>> = {
  rk1048: RK1048,
  ptcp154: PTCP154,
};
