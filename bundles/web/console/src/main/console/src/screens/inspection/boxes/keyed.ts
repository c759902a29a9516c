import type { KeyedFields, KeyedForm, Sex } from '../../../api/types';
import type { TextKey } from '../../../i18n/Texts';
import { partialDate } from '../../../i18n/dates';

/** What the officer has keyed so far, as text. */
export type Keyed = {
  readonly surname: string; readonly givenNames: string; readonly sex: string; readonly birth: string; readonly nationality: string;
  /** Identifier of the country's form, empty when the document has none. */
  readonly form: string; readonly more: Readonly<Record<string, string>>;
  readonly type: string; readonly number: string; readonly issuer: string; readonly expiry: string;
};

export const emptyFields: Keyed = { surname: '', givenNames: '', sex: '', birth: '', nationality: '', form: '', more: {}, type: 'passport', number: '', issuer: '', expiry: '' };

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

/** Chooses a sort of document, or a country's form with what follows from it. */
export function withForm(keyed: Keyed, value: string, forms: readonly KeyedForm[]): Keyed {
  const form = forms.find((one) => one.id === value);
  if (!form) return { ...keyed, type: value, form: '', more: {} };
  // of several states that give the same card, most probably the holder's own
  const issuer = [keyed.issuer, keyed.nationality].find((one) => form.issuers.includes(one)) ?? form.issuers[0]!;
  return { ...keyed, type: form.type, form: form.id, more: {}, issuer, nationality: form.holders.length === 1 ? form.holders[0]! : keyed.nationality };
}

/** What is wrong with the form's own fields. */
export function moreFaultsOf(keyed: Keyed, form: KeyedForm | undefined): Readonly<Record<string, TextKey>> {
  const faults: Record<string, TextKey> = {};
  for (const { name, kind, required } of form?.fields ?? []) {
    const value = keyed.more[name]?.trim() ?? '';
    if (!value) { if (required) faults[name] = 'fault.field'; }
    else if (kind === 'DATE' && partialDate(value)?.length !== 10) faults[name] = 'fault.wholeDate';
  }
  return faults;
}

function moreFrom({ more }: Keyed, form: KeyedForm | undefined): Record<string, string> {
  const filled = (form?.fields ?? []).flatMap(({ name, kind }) => {
    const value = more[name]?.trim() ?? '';
    return value ? [[name, kind === 'DATE' ? partialDate(value)! : value] as const] : [];
  });
  return Object.fromEntries(filled);
}

/** Only for fields without faults. */
export function keyedFrom(keyed: Keyed, form?: KeyedForm): KeyedFields {
  const expiry = partialDate(keyed.expiry);
  return {
    type: keyed.type, issuer: keyed.issuer, number: keyed.number.trim(), nationality: keyed.nationality, sex: keyed.sex as Sex,
    names: { surname: keyed.surname.trim().toUpperCase(), givenNames: keyed.givenNames.trim().toUpperCase().replace(/\s+/g, ' ') },
    birth: partialDate(keyed.birth)!, more: moreFrom(keyed, form), ...(expiry && expiry !== 'unknown' ? { expiry } : {}),
  };
}
