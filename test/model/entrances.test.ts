import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as model from "../../packages/model/src/index.js";
import * as rules from "../../packages/model/src/rules.js";

/** All modules that are loaded, and all packages that are, when `module` is. */
function loaded(module: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(module.href)) return seen;
  seen.add(module.href);
  const code = readFileSync(fileURLToPath(module), "utf8");
  for (const [, typeOnly, from = ""] of code.matchAll(/^(?:import|export) (type )?[^;]*?from "([^"]+)";/gm)) {
    if (typeOnly !== undefined) continue;
    if (from.startsWith(".")) loaded(new URL(from.replace(/\.js$/, ".ts"), module), seen);
    else seen.add(from);
  }
  return seen;
}

const source = (name: string) => new URL(`../../packages/model/src/${name}`, import.meta.url);
const packages = (module: URL) => [...loaded(module)].filter((name) => !name.startsWith("file:"));

test("the rules load without the schema library, the whole with nothing else", () => {
  expect(packages(source("rules.ts"))).toEqual([]);
  expect(packages(source("index.ts"))).toEqual(["zod"]);
});

test("the model exports", () => {
  expect(Object.keys(rules).sort()).toMatchInlineSnapshot(`
    [
      "MINIMUM_HEADCOUNT",
      "PRODUCER",
      "PlacedText",
      "QaulyError",
      "SCHEMA_VERSION",
      "actIdentity",
      "actsMeant",
      "addDays",
      "adiletIdFromUri",
      "adiletUri",
      "allMatches",
      "allTables",
      "annexesMeant",
      "applicationOf",
      "boundedNumber",
      "branchLabels",
      "categoryNames",
      "cellPlace",
      "centralOrderId",
      "centralRegister",
      "checkAgainstSource",
      "checkResolution",
      "citesAttached",
      "citesUnnumbered",
      "compareIsoDates",
      "consequenceRules",
      "contradictionOf",
      "decidingRule",
      "editDistance",
      "errorExplanations",
      "exactShare",
      "expectedPositions",
      "explainFinding",
      "explanations",
      "extendCatalogue",
      "findActs",
      "finding",
      "findingCodes",
      "findingPlace",
      "findingRules",
      "isAdiletId",
      "isCentralOrder",
      "isEmptyNumberCell",
      "isIsoDate",
      "isTotalsLabel",
      "isWithin",
      "knownActs",
      "legalFormIn",
      "legalForms",
      "liftResult",
      "lineStartsOf",
      "lookAlikes",
      "lookAlikesBy",
      "lostWords",
      "maySameAuthority",
      "messageKeys",
      "messageLanguages",
      "numberBounds",
      "organizationKey",
      "organizationTotals",
      "parseCountCell",
      "parseNumberCell",
      "printedFields",
      "proofsOf",
      "quotaRules",
      "quotaRulesFor",
      "quotaSetters",
      "reckonTrust",
      "regionName",
      "registrationPlausibility",
      "rememberedBy",
      "remembering",
      "renderedIn",
      "resolveAct",
      "resolveReference",
      "roundings",
      "rowOf",
      "rowPlace",
      "ruleParts",
      "sayIn",
      "signsOf",
      "sourceFindings",
      "sourcePlace",
      "tableAt",
      "tableOfRow",
      "territoryCodes",
      "textFields",
      "toIsoDate",
      "trustSignWords",
      "unlikeSource",
      "valueAt",
      "wholePage",
      "wordsTwice",
    ]
  `);
  expect(
    Object.keys(model)
      .filter((name) => !(name in rules))
      .sort(),
  ).toMatchInlineSnapshot(`
    [
      "ActSchema",
      "ActStatusSchema",
      "ActTypeSchema",
      "AgreementSchema",
      "AllocationSchema",
      "AnnexHeadingSchema",
      "AnnexSchema",
      "AuthorityKindSchema",
      "AuthoritySchema",
      "CitedActSchema",
      "CitedRegistrationSchema",
      "ClauseSchema",
      "ColumnRoleSchema",
      "CorrectionSchema",
      "FindingCodeSchema",
      "FindingSchema",
      "FindingSeveritySchema",
      "FurnitureReasonSchema",
      "FurnitureSchema",
      "JointBodySchema",
      "KnownActRowSchema",
      "LegalFormCodeSchema",
      "LegalFormSchema",
      "NoteKindSchema",
      "NoteSchema",
      "OrganizationSchema",
      "PartTrustSchema",
      "PinpointStepSchema",
      "PinpointUnitSchema",
      "PreambleSchema",
      "ProducerSchema",
      "ProofSchema",
      "ProvedBySchema",
      "QuotaCategoryCodeSchema",
      "QuotaCategorySchema",
      "QuotaRuleFileSchema",
      "QuotaSchema",
      "ReferenceSchema",
      "RegistrationSchema",
      "RepairKindSchema",
      "RepairSchema",
      "ResolutionSchema",
      "SignatorySchema",
      "SourceSchema",
      "SpanSchema",
      "TableColumnSchema",
      "TableRowSchema",
      "TableSchema",
      "TargetBasisSchema",
      "TargetSchema",
      "TierSchema",
      "TrustLevelSchema",
      "TrustReasonSchema",
      "TrustSchema",
      "UnplacedReasonSchema",
      "UnplacedSchema",
      "checkOptions",
      "isProvedBy",
      "migrateResolution",
      "parseQuotaRules",
      "parseResolution",
      "quotaRuleFileJsonSchema",
      "readResolution",
      "resolutionJsonSchema",
      "trustParts",
      "validateResolution",
    ]
  `);
});
