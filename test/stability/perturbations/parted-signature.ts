import { lineEnd, type Perturbation, placeOf } from "../perturbation.js";

/** `Аудан әкімі С. Әбілдин` → `Аудан әкімі` / blank line / `С. Әбілдин`, for all who sign. */
export const partedSignature: Perturbation = {
  name: "role and name parted to lines of their own",
  apply(source) {
    const { act } = source;
    let { text } = source;
    if (act.signatories.length === 0) return null;
    for (const index of act.signatories.map((_, at) => at).reverse()) {
      const role = placeOf(source, `/signatories/${index}/role`);
      const name = placeOf(source, `/signatories/${index}/name`);
      if (role === null || name === null || name.start < role.end) return null;
      const end = lineEnd(text, name.end);
      if (!/^[\s|:_]*$/.test(text.slice(role.end, name.start)) || /[^\s|]/.test(text.slice(name.end, end))) return null;
      const parted = `${text.slice(role.start, role.end)}\n\n${text.slice(name.start, name.end)}\n`;
      text = text.slice(0, role.start) + parted + text.slice(end);
    }
    return text === source.text ? null : { text, touches: ["signatories"] };
  },
};
