import { isEmptyNumberCell } from "@qauly/model/rules";
import { namesSomethingElse, rolesInHeader, speaksOfOtherJobs } from "../../language/column-headers.js";
import { highestPercent, isCounting, medianOf, namesOrganization } from "./content-evidence.js";
import type { GivenRole, Sign, TableText } from "./sign.js";
import { weights } from "./weights.js";

/** Shares of a column's cells that make a rule. */
const most = 0.5;
const nearlyAll = 0.8;
/** A staff is at least so large, and the jobs of a quota are seldom more. */
const leastStaff = 20;
const mostJobs = 40;

/**
 * What a table says in an act that sets a quota of jobs, where no header does: its employers are the first texts that are
 * no addresses and no people; large whole numbers are staffs, few small ones percentages, small whole ones jobs.
 */
export function quotaSigns({ headers, columns, numbers, quota }: TableText): Sign[] {
  if (quota === null) return [];
  const filled = columns.map((cells) => cells.filter((cell) => !isEmptyNumberCell(cell)));
  const ofNumbers = filled.flatMap((cells, column): Numbers[] => {
    const values = (numbers[column] ?? []).filter((value) => value !== null);
    const isRead = cells.length > 0 && values.length >= cells.length * nearlyAll && !counts(values);
    return isRead ? [numbersOf(cells, values, column, quota.percents)] : [];
  });
  const small = ofNumbers.filter(({ share, jobs, identifies: identifying }) => (share || jobs) && !identifying);
  let seenWords = false;
  return headers.flatMap((header, column): Sign[] => {
    const cells = filled[column] ?? [];
    if (cells.length === 0) return [];
    if (holdsWords(cells)) {
      const signs = wordSigns(header, cells, column, seenWords);
      seenWords ||= signs.some(({ weight }) => weight > 0);
      return signs;
    }
    const own = ofNumbers.find((one) => one.column === column);
    return own === undefined ? [] : numberSigns(header, own, small.length === 1);
  });
}

/** Whether numbers count the rows. */
const counts = (values: readonly number[]): boolean => values.length >= leastCells && isCounting(values);

const holdsWords = (cells: readonly string[]): boolean =>
  cells.filter((cell) => /\p{L}{2}/u.test(cell)).length > cells.length * most;

function wordSigns(header: string, cells: readonly string[], column: number, seenWords: boolean): Sign[] {
  const sign = (why: string, weight: number): Sign[] => [
    { column, role: "organization", why, weight, ofQuota: weight > 0 },
  ];
  const share = (test: RegExp): boolean => cells.filter((cell) => test.test(cell)).length > cells.length * most;
  if (share(houseNumber)) return sign("addresses", weights.noEmployer);
  if (share(person)) return sign("people", weights.noEmployer);
  // Legal forms and quoted names say more than a word of the header.
  if (share(namesOrganization)) return sign("employers in a table of a quota", weights.employersOfQuota);
  // What one word says of several rows is of them and no employer.
  if (namesSomethingElse(header) || new Set(cells).size < cells.length * nearlyAll) return [];
  return seenWords
    ? sign("further words of a table of a quota", weights.laterWords)
    : sign("the first words of a table of a quota", weights.employersOfQuota);
}

/** `Абай көшесі, 12`, `ул. Мира, 5а`; not `№ 12`, the number of a school. */
const houseNumber = /^[^"«“№]*\p{L}{2}[^"«“№]*[\s,]\d{1,4}(?:\s?\p{L}|\/\d+)?$/u;
/** `А. Серіков`, `Иванов А.С.`: a person and nothing else. */
const person = /^(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+$|^\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s?){1,2}$/u;

/** What the numbers of a column can be, by themselves. */
interface Numbers {
  readonly column: number;
  readonly identifies: boolean;
  readonly staff: boolean;
  readonly share: boolean;
  /** Whether they are shares that the act sets. */
  readonly setShare: boolean;
  readonly jobs: boolean;
}

function numbersOf(
  cells: readonly string[],
  values: readonly number[],
  column: number,
  percents: readonly number[],
): Numbers {
  const whole = values.every(Number.isInteger);
  const median = medianOf(values);
  const few = new Set(values).size <= Math.max(2, values.length / 2);
  const share = few && values.every((value) => value > 0 && value <= highestPercent);
  return {
    column,
    identifies: identifies(cells),
    staff: whole && median >= leastStaff,
    share,
    setShare: share && values.every((value) => percents.includes(value)),
    jobs: whole && median <= mostJobs && values.every((value) => value > 0),
  };
}

function numberSigns(header: string, numbers: Numbers, isOnlySmall: boolean): Sign[] {
  const { column, staff, share, setShare, jobs } = numbers;
  const sign = (role: GivenRole, why: string, weight: number): Sign => ({ column, role, why, weight });
  if (numbers.identifies) {
    return figureRoles.map((role) => sign(role, "identifies, counts nothing", weights.identifier));
  }
  // What a header's words claim, no other sign of these outweighs.
  const claimed = rolesInHeader(header);
  const isFree = (role: GivenRole): boolean => claimed.length === 0 || claimed.includes(role);
  const signs: Sign[] = [];
  if (staff && isFree("headcount") && !(speaksOfOtherJobs(header) && claimed.length > 0)) {
    signs.push(sign("headcount", "a staff in a table of a quota", weights.staffOfQuota));
  }
  // One column of small numbers alone may as well be the other.
  const isEither = isOnlySmall && share && jobs && !setShare;
  if (jobs && isFree("positions") && !isEither && !speaksOfOtherJobs(header)) {
    signs.push(sign("positions", "jobs in a table of a quota", weights.jobsOfQuota));
  }
  if (share && isFree("percent") && !isEither) {
    signs.push(sign("percent", "a share in a table of a quota", weights.percentOfQuota));
    if (setShare) signs.push(sign("percent", "shares that the act sets", weights.percentOfClause));
  }
  return signs;
}

const figureRoles: readonly GivenRole[] = ["headcount", "percent", "positions"];

/** Digits of the shortest number of which all are equally long because they are no counts. */
const leastDigits = 5;
/** Cells from which on it is no chance that all are equally long. */
const leastCells = 3;
const longestCount = 8;

/** Whether numbers identify or date: all of the same many digits, or years. */
function identifies(cells: readonly string[]): boolean {
  const digits = cells.map((cell) => cell.replace(/\s/g, ""));
  if (!digits.every((cell) => /^\d+$/.test(cell))) return false;
  const [first = ""] = digits;
  if (digits.every(({ length }) => length > longestCount)) return true;
  if (digits.length >= leastCells && digits.every((cell) => /^(?:19|20)\d\d$/.test(cell))) return true;
  return (
    digits.length >= leastCells && first.length >= leastDigits && digits.every(({ length }) => length === first.length)
  );
}
