/** Headings of annexes that name another day or another body than the act. */
import type { ActSpec, AnnexSpec } from "./act-spec.js";
import { districts } from "./places.js";

/** Every heading names the year after. */
export function quotaYearLater(spec: ActSpec): ActSpec {
  return withHeadings(spec, ({ lines, date, ...rest }) => {
    const year = date!.slice(0, 4);
    const later = String(Number(year) + 1);
    return {
      ...rest,
      lines: lines.map((line) => line.replace(`${year} жыл`, `${later} жыл`)),
      date: later + date!.slice(4),
    };
  });
}

/** The first heading names another district's body. */
export function wrongAuthority(spec: ActSpec): ActSpec {
  const own = spec.authority.district!.split(" ")[0]!;
  const other = districts.find(({ name }) => !name.startsWith(own))!.name.split(" ")[0]!;
  return withHeadings(spec, (heading) => ({
    ...heading,
    lines: heading.lines.map((line) => line.replace(own, other)),
    authority: heading.authority!.replace(own, other),
  }));
}

function withHeadings(spec: ActSpec, change: (heading: AnnexSpec["heading"]) => AnnexSpec["heading"]): ActSpec {
  return { ...spec, annexes: spec.annexes.map((annex) => ({ ...annex, heading: change(annex.heading) })) };
}
