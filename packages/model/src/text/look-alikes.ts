/**
 * Signs that are taken for one another, in one table: typists, scanners and readers mistake the same shapes. Each user
 * takes the column that it needs, by `lookAlikesBy`.
 */
export interface LookAlike {
  /** The sign itself. */
  readonly sign: string;
  /**
   * The Latin letter that is drawn as this Cyrillic one. Source: Unicode confusables (UTS 39), narrowed to the pairs seen in
   * acts (see docs/sources.md): `i`, `I`, `Y` for `і`, `І`, `Ү` in older texts of the register, schwa `ə` for `ә`.
   */
  readonly latin?: string;
  /** The Latin letters as which a model that knows Latin only was seen to read it, where they are others than `latin`. */
  readonly traced?: string;
  /** The Russian letter as which a reader without Kazakh letters sees it. */
  readonly russian?: string;
  /** The letter that small print makes of it, which hides a tail, a bar, a corner. */
  readonly outline?: string;
  /** The figure for which it is read. */
  readonly figure?: string;
  /** Whether it is so read where a figure stands alone, and not only among others. */
  readonly alone?: true;
  /** The part of a Roman numeral for which it is read by a model that has no letters for those. */
  readonly roman?: string;
}

/** Signs that are taken for others. */
export const lookAlikes: readonly LookAlike[] = [
  { sign: "А", latin: "A" },
  { sign: "В", latin: "B", figure: "8" },
  { sign: "Е", latin: "E" },
  { sign: "Ё", traced: "E" },
  { sign: "Ә", latin: "Ə", traced: "O" },
  { sign: "І", latin: "I", figure: "1", alone: true, roman: "I" },
  { sign: "Й", traced: "N" },
  { sign: "К", latin: "K" },
  { sign: "Қ", traced: "K" },
  { sign: "М", latin: "M" },
  { sign: "Н", latin: "H" },
  { sign: "Ң", traced: "H" },
  { sign: "О", latin: "O", figure: "0", alone: true },
  { sign: "Ө", traced: "O" },
  { sign: "Р", latin: "P" },
  { sign: "С", latin: "C" },
  { sign: "Т", latin: "T" },
  { sign: "У", latin: "Y", roman: "V" },
  { sign: "Ү", traced: "Y", roman: "V" },
  { sign: "Ұ", traced: "Y" },
  { sign: "Х", latin: "X", roman: "X" },
  { sign: "Һ", traced: "H" },
  { sign: "а", latin: "a" },
  { sign: "в", traced: "Bb", outline: "н" },
  { sign: "е", latin: "e" },
  { sign: "ё", traced: "e" },
  { sign: "ә", latin: "ə", traced: "e", russian: "а" },
  { sign: "і", latin: "i", russian: "и", figure: "1" },
  { sign: "к", traced: "kK" },
  { sign: "қ", traced: "kK", russian: "к" },
  { sign: "м", traced: "mM" },
  { sign: "н", traced: "nHh" },
  { sign: "ң", traced: "nHh", russian: "н" },
  { sign: "о", latin: "o", figure: "0", alone: true },
  { sign: "ө", traced: "oe", russian: "о" },
  { sign: "р", latin: "p" },
  { sign: "с", latin: "c", outline: "е" },
  { sign: "т", traced: "tTm" },
  { sign: "у", latin: "y" },
  { sign: "ү", traced: "yY", russian: "у" },
  { sign: "ұ", traced: "yY", russian: "у" },
  { sign: "х", latin: "x" },
  { sign: "һ", latin: "h" },
  { sign: "ғ", russian: "г" },
  { sign: "й", russian: "и" },
  { sign: "ц", outline: "п" },
  { sign: "л", outline: "п" },
  { sign: "щ", outline: "ш" },
  { sign: "З", figure: "3", alone: true },
  { sign: "з", figure: "3", alone: true },
  { sign: "Э", figure: "3" },
  { sign: "O", figure: "0" },
  { sign: "o", figure: "0" },
  { sign: "б", figure: "6", alone: true },
  { sign: "Ь", figure: "6" },
  { sign: "I", figure: "1", alone: true, roman: "I" },
  { sign: "l", figure: "1", alone: true, roman: "I" },
  { sign: "|", figure: "1", alone: true, roman: "I" },
  { sign: "!", figure: "1" },
  { sign: "Ч", figure: "4" },
  { sign: "S", figure: "5" },
  { sign: "Б", figure: "6" },
  { sign: "L", roman: "I" },
  { sign: "1", roman: "I" },
  { sign: "Г", roman: "I" },
  { sign: "П", roman: "II" },
  { sign: "Ш", roman: "III" },
  { sign: "V", roman: "V" },
  { sign: "X", roman: "X" },
];

type Column = "latin" | "traced" | "russian" | "outline" | "figure" | "roman";

/** One column of the table by its signs; of the table's rows those only that `isWanted` takes. */
export function lookAlikesBy(
  column: Column,
  isWanted: (row: LookAlike) => boolean = () => true,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lookAlikes.flatMap((row) => {
      const value = row[column];
      return value === undefined || !isWanted(row) ? [] : [[row.sign, value]];
    }),
  );
}
