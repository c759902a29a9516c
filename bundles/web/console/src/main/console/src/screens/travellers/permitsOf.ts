import type { PermitKind } from '../../api/watch';
import type { Texts } from '../../i18n/Texts';

/** “90 days · 50 USD”; what the law does not say was not seen. */
export function kindText({ t }: Texts, { days, months, fee }: PermitKind): string {
  const valid = days !== undefined ? t('permits.days', { n: days }) : months !== undefined ? t('permits.months', { n: months }) : undefined;
  const paid = fee === undefined ? undefined : Number(fee.amount) === 0 ? t('permits.free') : `${fee.amount} ${fee.currency}`;
  return `${t('permits.valid')}: ${valid ?? t('permits.notSeen')} · ${t('permits.fee')}: ${paid ?? t('permits.notSeen')}`;
}

/** Why a permit cannot be granted yet, as a field to fill in. */
export function lacking(kind: PermitKind | undefined, given: { readonly until: string; readonly amount: string; readonly reference: string; readonly reason: string }): 'until' | 'reason' | 'reference' | undefined {
  if (!kind) return undefined;
  const due = kind.fee === undefined ? undefined : Number(kind.fee.amount);
  const paid = given.amount.trim() !== '' && Number(given.amount) > 0;
  if (!given.until && kind.days === undefined && kind.months === undefined) return 'until';
  if (paid && !given.reference.trim()) return 'reference';
  const explained = given.reason.trim().length >= 3;
  const needed = kind.advice || due === undefined || (due > 0 && !paid) || (kind.days === undefined && kind.months === undefined);
  return needed && !explained ? 'reason' : undefined;
}
