import type { CheckResult, Declaration, Inspection, LegalOutcome } from '../../api/types';
import { daysAfter } from '../../i18n/wall';

export type Tally = { readonly passed: number; readonly failed: number; readonly compare: number; readonly notPossible: number; readonly notDone: number };

export function tallyOf(checks: readonly CheckResult[]): Tally {
  const count = (test: (check: CheckResult) => boolean) => checks.filter(test).length;
  return {
    passed: count((check) => check.answer === 'PASSED'),
    compare: count((check) => check.answer === 'FAILED' && check.toCompare),
    failed: count((check) => check.answer === 'FAILED' && !check.toCompare),
    notPossible: count((check) => check.answer === 'NOT_POSSIBLE'),
    notDone: count((check) => check.answer === 'NOT_DONE'),
  };
}

/** What stands between the officer and an admission that needs no reason. */
export type Outlook = {
  readonly open: number;
  readonly compare: boolean;
  /** The law lets the person in or out. */
  readonly lawful: boolean;
  readonly asylum: boolean;
  /** Answers the law still needs: `purpose`, `yellow-fever-certificate`. */
  readonly missing: readonly string[];
  /** Those among them that the lane can still ask. */
  readonly questions: readonly string[];
  readonly clear: boolean;
};

export function admits(outcome: LegalOutcome | undefined): boolean {
  return outcome !== undefined && ['admit', 'grant', 'satisfied', 'information'].includes(outcome.type);
}

function isUnasked(need: string, said: Declaration): boolean {
  switch (need) {
    case 'purpose': return said.purpose === undefined;
    case 'residence': return said.residence === undefined;
    case 'yellow-fever-certificate': return said.yellowFeverCertificate === undefined;
    case 'accompaniment': return said.accompaniment === 'NOT_ASKED';
    default: return false;
  }
}

/** What should have been answered and was not, so that asking once more may help. The certificate is looked at by a person. */
export function lateOf(checks: readonly CheckResult[]): readonly string[] {
  return checks.filter(({ check, answer }) => answer === 'NOT_DONE' && check !== 'health').map(({ check }) => check);
}

/** Whether nothing stands against the traveller that was not there before: a row that passed meanwhile takes nothing from a reason. */
export function nothingNew(seen: readonly CheckResult[], now: readonly CheckResult[]): boolean {
  return now.every(({ check, answer, toCompare }) => answer === 'PASSED' || answer === 'NOT_POSSIBLE' || seen.some((one) => one.check === check && one.answer === answer && one.toCompare === toCompare));
}

export function outlookOf(inspection: Inspection): Outlook {
  const tally = tallyOf(inspection.checks);
  const missing = [...new Set(inspection.ruling?.answers.flatMap((answer) => (answer.advice ? [] : answer.missing)) ?? [])];
  const lawful = admits(inspection.ruling?.leading.outcome);
  const open = tally.failed + tally.notDone + tally.compare;
  const asylum = inspection.declaration.asksForAsylum;
  const questions = missing.filter((need) => isUnasked(need, inspection.declaration));
  return { open, compare: tally.compare > 0, lawful, asylum, missing, questions, clear: open === 0 && lawful && !asylum };
}

/** Days the ruling grants; undefined where the stay is not limited or nothing is granted. */
export function daysGranted(inspection: Inspection): number | undefined {
  const outcome = inspection.ruling?.leading.outcome;
  return outcome?.type === 'admit' || outcome?.type === 'grant' ? outcome.stayDays : undefined;
}

/**
 * Whether an admission needs a number of days: nobody but the state's own people, and whom the law itself admits without a
 * limit, enters for ever because a rule was set aside. The post's server holds to the same: `Inspection.stayIsLimited`.
 */
export function stayIsLimited({ shift, ruling, reading }: Inspection): boolean {
  if (shift.direction !== 'ENTRY') return false;
  if (ruling?.travellerClass === 'CITIZEN' || reading.document?.nationality === (ruling?.country ?? shift.post.slice(0, 3))) return false;
  const outcome = ruling?.leading.outcome;
  return !(outcome?.type === 'admit' && outcome.stayDays === undefined);
}

/** The last day of a stay that begins on the day `from` and counts it: the law's day at the post, not this PC's. */
export function lastDay(from: string, days: number): string {
  return daysAfter(from, days - 1);
}
