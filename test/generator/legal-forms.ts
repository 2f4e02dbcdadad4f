/** Legal forms of organisations as they follow a quoted name: in full and abbreviated. */
export interface LegalFormWords {
  readonly code: string;
  readonly full: readonly string[];
  readonly short: string;
}

export const legalForms = {
  LLP: { code: "LLP", full: ["жауапкершілігі шектеулі серіктестігі"], short: "ЖШС" },
  JSC: { code: "JSC", full: ["акционерлік қоғамы"], short: "АҚ" },
  IE: { code: "IE", full: ["жеке кәсіпкері", "жеке кәсіпкерлік"], short: "ЖК" },
  CSI: { code: "CSI", full: ["коммуналдық мемлекеттік мекемесі"], short: "КММ" },
  RSI: { code: "RSI", full: ["республикалық мемлекеттік мекемесі"], short: "РММ" },
  SI: { code: "SI", full: ["мемлекеттік мекемесі"], short: "ММ" },
  CSE: { code: "CSE", full: ["коммуналдық мемлекеттік кәсіпорны"], short: "КМК" },
  "CSE-ECR": {
    code: "CSE-ECR",
    full: ["шаруашылық жүргізу құқығындағы коммуналдық мемлекеттік кәсіпорны"],
    short: "ШЖҚ КМК",
  },
  CSTE: { code: "CSTE", full: ["мемлекеттік коммуналдық қазыналық кәсіпорны"], short: "МКҚК" },
  RSE: { code: "RSE", full: ["республикалық мемлекеттік кәсіпорны"], short: "РМК" },
  "RSE-ECR": {
    code: "RSE-ECR",
    full: ["шаруашылық жүргізу құқығындағы республикалық мемлекеттік кәсіпорны"],
    short: "ШЖҚ РМК",
  },
  FARM: { code: "FARM", full: ["шаруа қожалығы"], short: "ШҚ" },
  PC: { code: "PC", full: ["өндірістік кооперативі"], short: "ӨК" },
} as const satisfies Record<string, LegalFormWords>;

export type LegalFormCode = keyof typeof legalForms;
