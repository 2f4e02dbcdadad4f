/**
 * The operators of content streams with what stands before each (ISO 32000-1, annex A): `n` a number, `s` a string, `/` a
 * name, `[` an array, `<` a dictionary or the name of one. Null for what takes a number of operands that its surroundings
 * decide.
 */
export const OPERATORS: ReadonlyMap<string, string | null> = new Map([
  ...of("", "b B b* B* BT BX EMC ET EX f F f* h n q Q s S T* W W* BI ID EI".split(" ")),
  ...of("n", "g G i j J M Tc TL Tr Ts Tw Tz w".split(" ")),
  ...of("nn", "d0 l m TD Td".split(" ")),
  ...of("nnn", "rg RG".split(" ")),
  ...of("nnnn", "k K re v y".split(" ")),
  ...of("nnnnnn", "c cm d1 Tm".split(" ")),
  ...of("s", "Tj '".split(" ")),
  ...of("/", "BMC cs CS Do gs MP ri sh".split(" ")),
  ...of("/<", "BDC DP".split(" ")),
  ...of(null, "sc SC scn SCN".split(" ")),
  ["TJ", "["],
  ["d", "[n"],
  ["Tf", "/n"],
  ['"', "nns"],
]);

function of(operands: string | null, names: readonly string[]): [string, string | null][] {
  return names.map((name) => [name, operands]);
}
