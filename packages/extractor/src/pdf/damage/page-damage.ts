/**
 * Why words or figures of a page may be missing or wrong: `checksum`, its content is not what was packed; `broken`, the
 * packing of its content breaks off; `length`, its content ends elsewhere than the file says; `operators`, its content is
 * no sound run of operators; `missing`, its content, or a part of it, is not in the file; `font`, a font of it is not, or
 * is broken; `box`, where it lies is not given; `tree`, the file does not lead to it; `unlike`, two readers read it differently; `shifted`,
 * bytes of the file are missing or were added. Or, `tables`, it was read whole after the tables of objects were mended.
 */
export type PageDamageKind =
  | "checksum"
  | "broken"
  | "length"
  | "operators"
  | "missing"
  | "font"
  | "box"
  | "tree"
  | "unlike"
  | "shifted"
  | "tables";

/** A damage that concerns a page. */
export interface PageDamage {
  /** What is wrong. */
  readonly kind: PageDamageKind;
  /** Number of the damaged object; null where no object has one. */
  readonly object: number | null;
}
