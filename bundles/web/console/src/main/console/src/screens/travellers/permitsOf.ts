import type { PermitKind } from '../../api/watch';
import type { Texts } from '../../i18n/Texts';

/** “90 days · 50 USD · up to 10 km from the border”; what the law does not say was not seen. */
export function kindText({ t }: Texts, { days, months, stayDays, fee, law }: PermitKind): string {
  const valid = days !== undefined ? t('permits.days', { n: days }) : months !== undefined ? t('permits.months', { n: months }) : undefined;
  const paid = fee === undefined ? undefined : Number(fee.amount) === 0 ? t('permits.free') : `${fee.amount} ${fee.currency}`;
  const stay = stayDays === undefined ? '' : ` · ${t('permits.eachStay', { n: stayDays })}`;
  const zone = law.values.km === undefined ? '' : ` · ${t('permits.zone', { n: law.values.km })}`;
  return `${t('permits.valid')}: ${valid ?? t('permits.notSeen')}${stay} · ${t('permits.fee')}: ${paid ?? t('permits.notSeen')}${zone}`;
}

const SHORTEST_REASON = 3;

/** Why a permit cannot be granted yet, and what is to be filled in. */
export function lacking(kind: PermitKind | undefined, given: { readonly until: string; readonly amount: string; readonly reference: string; readonly reason: string }): 'until' | 'reference' | 'unpaid' | 'feeNotSeen' | 'daysNotSeen' | 'advice' | undefined {
  if (!kind) return undefined;
  const due = kind.fee === undefined ? undefined : Number(kind.fee.amount);
  const paid = given.amount.trim() !== '' && Number(given.amount) > 0;
  if (!given.until && kind.days === undefined && kind.months === undefined) return 'until';
  if (paid && !given.reference.trim()) return 'reference';
  if (given.reason.trim().length >= SHORTEST_REASON) return undefined;
  if (due === undefined) return 'feeNotSeen';
  if (due > 0 && !paid) return 'unpaid';
  if (kind.days === undefined && kind.months === undefined) return 'daysNotSeen';
  return kind.advice ? 'advice' : undefined;
}
