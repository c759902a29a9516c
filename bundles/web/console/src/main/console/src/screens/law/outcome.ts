import type { LegalOutcome } from '../../api/types';
import type { Texts } from '../../i18n/Texts';

/** An outcome in a few words: “90 days”, “Second line: Document”. */
export function outcomeText({ t, code }: Texts, outcome: LegalOutcome): string {
  switch (outcome.type) {
    case 'admit': return outcome.stayDays === undefined ? t('law.unlimited') : t('law.admitDays', { n: outcome.stayDays });
    case 'grant': return `${code('pass', outcome.pass)} · ${t('law.admitDays', { n: outcome.stayDays })} · ${outcome.fee} ${outcome.currency}`;
    case 'visa-required': return t('law.visaRequired');
    case 'refer': return t('law.refer', { reason: code('referral', outcome.reason) });
    case 'refusal-ground': return t('law.refusal', { ground: code('ground', outcome.ground) });
    case 'post-closed': return t('law.closed');
    case 'information': return t('law.information');
    default: return t('law.satisfied');
  }
}
