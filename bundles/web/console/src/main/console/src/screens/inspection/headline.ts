import type { Inspection } from '../../api/types';
import type { Texts } from '../../i18n/Texts';
import type { ShapeName } from '../../parts/Shape';
import { daysGranted, lastDay, tallyOf, type Outlook } from './outlook';

export type Headline = { readonly tone: 'ok' | 'warn' | 'stop' | 'plain'; readonly shape: ShapeName; readonly title: string };

/** One sentence that counts. The worst is named first; the rows below say the rest. */
export function headlineOf({ t }: Texts, inspection: Inspection, outlook: Outlook): Headline {
  const tally = tallyOf(inspection.checks);
  if (outlook.asylum) return { tone: 'warn', shape: 'compare', title: t('head.asylum') };
  const parts = [
    tally.failed ? t('head.failed', { n: tally.failed }) : '',
    tally.compare ? t('head.compare', { n: tally.compare }) : '',
    tally.notDone ? t('head.notDone', { n: tally.notDone }) : '',
  ].filter(Boolean);
  if (parts.length) return { tone: tally.failed ? 'stop' : 'warn', shape: tally.failed ? 'fail' : tally.compare ? 'compare' : 'notDone', title: parts.slice(0, 2).join(', ') };
  if (!outlook.lawful) return { tone: 'warn', shape: 'notDone', title: t('head.law') };
  const title = tally.notPossible ? t('head.passedSome', { n: tally.passed, m: tally.notPossible }) : t('head.passed', { n: tally.passed });
  return { tone: 'ok', shape: 'ok', title };
}

/** The ruling in words: “Visa-free entry”, “Visa on arrival, 30 days”. */
export function rulingTitle(texts: Texts, inspection: Inspection): string {
  const { t, code, number } = texts;
  const outcome = inspection.ruling?.leading.outcome;
  const exit = inspection.shift.direction === 'EXIT';
  switch (outcome?.type) {
    case undefined: return t('law.none');
    case 'admit': return t(exit ? 'law.exit' : outcome.stayDays === undefined ? 'law.unlimited' : 'law.visaFree');
    case 'grant': return outcome.fee > 0
      ? t('law.grantFee', { pass: code('pass', outcome.pass), fee: number(outcome.fee, outcome.fee % 1 ? 2 : 0), currency: outcome.currency })
      : code('pass', outcome.pass);
    case 'visa-required': return t('law.visaRequired');
    case 'refer': return t('law.refer', { reason: code('referral', outcome.reason) });
    case 'refusal-ground': return t('law.refusal', { ground: inspection.ruling?.leading.reasons[0]?.text ?? code('ground', outcome.ground) });
    case 'post-closed': return t('law.closed');
    default: return t(exit ? 'law.exit' : 'law.satisfied');
  }
}

export function stayText({ t, date }: Texts, inspection: Inspection, days: number | undefined): string {
  const granted = days ?? daysGranted(inspection);
  if (granted === undefined || !inspection.ruling || inspection.shift.direction === 'EXIT') return '';
  return t('law.stay', { n: granted, until: date(lastDay(inspection.ruling.on, granted)) });
}

export function citationText(citation: { readonly title: string; readonly article?: string } | undefined): string {
  return citation ? [citation.title, citation.article].filter(Boolean).join(', ') : '';
}

/** The day whose law applies. */
export function lawDay({ dayOf }: Texts, inspection: Inspection): string {
  return inspection.ruling?.on ?? dayOf(inspection.openedAt);
}
