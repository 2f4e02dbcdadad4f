import { kazakhOffices, russianOffices } from "../offices.js";
import { type Perturbation, placeOf, replaced } from "../perturbation.js";

/** `Аудан әкімі С. Әбілдин` → `Бас сәулетші С. Әбілдин` */
export const renamedRole: Perturbation = {
  name: "a signatory's role renamed",
  apply(source, choose) {
    const { act, text } = source;
    if (act.signatories.length === 0) return null;
    const index = choose.int(0, act.signatories.length - 1);
    const place = placeOf(source, `/signatories/${index}/role`);
    if (place === null || placeOf(source, `/signatories/${index}/name`) === null) return null;
    const office = choose.pick(act.language === "kk" ? kazakhOffices : russianOffices);
    const role = act.signatories[index]?.role;
    // An act may be signed by two who hold one office: then only their names can be told apart.
    if (act.signatories.filter((other) => other.role === role).length > 1) return null;
    return {
      text: replaced(text, place, office),
      touches: ["signatories"],
      expected: (value, part) => (part === "signatories" && value === role ? office : value),
    };
  },
};
