/** Every requisite says which body adopted the act, when and under which number; what follows it never takes that away. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { common, type FormLanguage, hosts, type Issuer, preambleText, writeAct } from "../sections/forms/host.js";
import {
  furtherRequisites,
  type RequisiteForm,
  type StatedBody,
  seenRequisites,
} from "../sections/forms/requisites.js";

/** Whose formula and signature go with the requisite; nothing in them helps to read it. */
const issuers: Readonly<Record<string, Issuer>> = {
  akimat: "akimat",
  akim: "akim",
  maslikhat: "maslikhat",
  ministry: "minister",
  other: "minister",
  government: "government",
  president: "government",
  parliament: "government",
};

function stated({ type, date, number, kind, name, region, district }: StatedBody, isInCapitals = false): object {
  const spelled = name && (isInCapitals ? expect.stringMatching(new RegExp(`^${name}$`, "iu")) : name);
  return {
    type,
    date,
    number,
    authority: {
      kind,
      ...(spelled === undefined ? {} : { name: spelled }),
      ...(region === undefined ? {} : { region }),
      ...(district === undefined ? {} : { district }),
    },
  };
}

async function check(language: FormLanguage, form: RequisiteForm): Promise<void> {
  const host = hosts[language][issuers[form.act.kind]!];
  const act = await parseAct(
    writeAct(language, host, { requisite: form.printed, requisiteFirst: form.isFirst ?? false }),
  );
  expect(act.act).toMatchObject({
    ...stated(form.act, form.isInCapitals),
    title: common[language].title,
    ...(form.registration === undefined ? {} : { registration: form.registration }),
    ...(form.status === undefined ? {} : { status: form.status }),
    ...(form.session === undefined ? {} : { session: form.session }),
    ...(form.jointWith === undefined ? {} : { jointWith: form.jointWith.map((other) => stated(other)) }),
  });
  expect(act.preamble).toEqual({ text: preambleText(language, host), enactingFormula: host.formula });
  // The law of the preamble alone: the act's own requisite cites nothing.
  expect(act.references.filter(({ kind }) => kind === "act").map(({ act: cited }) => cited?.type)).toEqual(["law"]);
  expect(act.clauses.length).toBe(2);
}

describe.each([
  ["seen", seenRequisites],
  ["further", furtherRequisites],
] as const)("requisites, %s", (_source, forms) => {
  test.each(forms.map((form) => [`${form.language} ${JSON.stringify(form.printed)}`, form] as const))(
    "%s",
    async (_name, form) => {
      await check(form.language, form);
    },
  );
});

describe("a requisite line that lacks nothing", () => {
  test.each([
    "Қазақстан Республикасының Заңы 2021 жылғы 14 мамырдағы № 41-VІІ ҚРЗ. Күші жойылды - Қазақстан Республикасының 2022 жылғы 3 наурыздағы № 76-VII ҚРЗ Заңымен",
    "Қазақстан Республикасы Президентінің 1995 жылғы 14 мамырдағы N 41 Заң күші бар Жарлығы",
  ])("has no word out of place: %s", async (requisite) => {
    const act = await parseAct(writeAct("kk", hosts.kk.government, { requisite, requisiteFirst: false }));
    expect(act.findings.filter(({ code }) => code === "text.unrepaired")).toEqual([]);
    expect(act.act.date).toMatch(/-05-14$/);
  });
});
