/** Which characters words and figures are made of. All other characters are marks and blanks. */

const known = new Uint8Array(0x10000);

/** Whether a UTF-16 unit is a letter, a figure or a part of one beyond the basic plane; marks such as accents count. */
export function isWordCharacter(unit: number): boolean {
  const seen = known[unit] as number;
  if (seen !== 0) return seen === 2;
  const is = (unit >= 0xd800 && unit <= 0xdfff) || /[\p{L}\p{N}\ufffd]/u.test(String.fromCharCode(unit));
  known[unit] = is ? 2 : 1;
  return is;
}
