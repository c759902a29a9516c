import type { KeyedFields, Sex } from '../../../api/types';
import type { TextKey } from '../../../i18n/Texts';
import { partialDate } from '../../../i18n/dates';

/** What the officer has keyed so far, as text. */
export type Keyed = {
  readonly surname: string; readonly givenNames: string; readonly sex: string; readonly birth: string; readonly nationality: string;
  readonly type: string; readonly number: string; readonly issuer: string; readonly expiry: string;
};

export const emptyFields: Keyed = { surname: '', givenNames: '', sex: '', birth: '', nationality: '', type: 'passport', number: '', issuer: '', expiry: '' };

/** What is wrong with each field on a day, `2026-11-22`; an empty object when all is well. */
export function faultsOf(keyed: Keyed, today: string): Partial<Record<keyof Keyed, TextKey>> {
  const faults: Partial<Record<keyof Keyed, TextKey>> = {};
  if (!keyed.surname.trim() && !keyed.givenNames.trim()) faults.surname = 'fault.name';
  if (!keyed.sex) faults.sex = 'fault.choose';
  if (!keyed.nationality) faults.nationality = 'fault.choose';
  if (!keyed.issuer) faults.issuer = 'fault.choose';
  if (!/^[A-Z0-9][A-Z0-9/ -]{2,}$/.test(keyed.number.trim())) faults.number = 'fault.number';
  const birth = partialDate(keyed.birth);
  if (!birth) faults.birth = 'fault.date';
  else if (birth !== 'unknown' && Number(birth.slice(0, 4)) > Number(today.slice(0, 4))) faults.birth = 'fault.future';
  const expiry = partialDate(keyed.expiry);
  if (keyed.expiry.trim() && expiry?.length !== 10) faults.expiry = 'fault.wholeDate';
  return faults;
}

/** Only for fields without faults. */
export function keyedFrom(keyed: Keyed): KeyedFields {
  const expiry = partialDate(keyed.expiry);
  return {
    type: keyed.type, issuer: keyed.issuer, number: keyed.number.trim(), nationality: keyed.nationality, sex: keyed.sex as Sex,
    names: { surname: keyed.surname.trim().toUpperCase(), givenNames: keyed.givenNames.trim().toUpperCase().replace(/\s+/g, ' ') },
    birth: partialDate(keyed.birth)!, ...(expiry && expiry !== 'unknown' ? { expiry } : {}),
  };
}
