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

test("the names that are promised, and those that the packages share", () => {
  const shared = Object.keys(rules).filter((name) => !(name in model));
  expect(shared.sort()).toMatchInlineSnapshot(`
    [
      "PlacedText",
      "actsMeant",
      "allMatches",
      "annexesMeant",
      "atOnce",
      "centralRegister",
      "checkChoice",
      "checkInSteps",
      "checkNames",
      "citesAttached",
      "citesUnnumbered",
      "consequenceRules",
      "contradictionOf",
      "editDistance",
      "flatMapInSteps",
      "inOneStep",
      "isEmptyNumberCell",
      "isTotalsLabel",
      "liftResult",
      "lineStartsOf",
      "lookAlikes",
      "lookAlikesBy",
      "lostWords",
      "mapInSteps",
      "maySameAuthority",
      "parseCountCell",
      "parseNumberCell",
      "printedFields",
      "proofsInSteps",
      "registrationPlausibility",
      "rememberedBy",
      "remembering",
      "renderedIn",
      "sayIn",
      "signsOf",
      "sourceFindings",
      "sourceFindingsInSteps",
      "textFields",
      "trustSignWords",
      "unlikeSource",
      "valueAt",
      "wholePage",
      "wordsTwice",
    ]
  `);
  expect(Object.keys(model).sort()).toMatchInlineSnapshot(`
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
      "MINIMUM_HEADCOUNT",
      "NoteKindSchema",
      "NoteSchema",
      "OrganizationSchema",
      "PRODUCER",
      "PartTrustSchema",
      "PinpointStepSchema",
      "PinpointUnitSchema",
      "PreambleSchema",
      "ProducerSchema",
      "ProofSchema",
      "ProvedBySchema",
      "QaulyError",
      "QuotaCategoryCodeSchema",
      "QuotaCategorySchema",
      "QuotaRuleFileSchema",
      "QuotaSchema",
      "ReferenceSchema",
      "RegistrationSchema",
      "RepairKindSchema",
      "RepairSchema",
      "ResolutionSchema",
      "SCHEMA_VERSION",
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
      "addDays",
      "adiletIdFromUri",
      "adiletUri",
      "applicationOf",
      "branchLabels",
      "categoryNames",
      "centralOrderId",
      "checkAgainstSource",
      "checkOptions",
      "checkResolution",
      "compareIsoDates",
      "decidingRule",
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
      "isIsoDate",
      "isProvedBy",
      "knownActs",
      "legalFormIn",
      "legalForms",
      "messageKeys",
      "messageLanguages",
      "migrateResolution",
      "organizationKey",
      "organizationTotals",
      "parseInSteps",
      "parseQuotaRules",
      "parseResolution",
      "proofsOf",
      "quotaRuleFileJsonSchema",
      "quotaRules",
      "quotaRulesFor",
      "quotaSetters",
      "readResolution",
      "reckonTrust",
      "resolutionJsonSchema",
      "resolveAct",
      "resolveReference",
      "roundings",
      "ruleParts",
      "sourcePlace",
      "toIsoDate",
      "trustParts",
      "validateResolution",
    ]
  `);
});
