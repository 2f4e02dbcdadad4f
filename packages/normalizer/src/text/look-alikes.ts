import { lookAlikesBy } from "@qauly/model/rules";

/** Latin letters whose printed form is that of a Cyrillic letter, as they are found inside Kazakh and Russian words. */
export const latinToCyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(lookAlikesBy("latin")).map(([own, latin]) => [latin, own]),
);
