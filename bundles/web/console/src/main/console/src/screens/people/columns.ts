import type { PeopleField } from '../../api/watch';

/** Under which heading a field is, where a person has said so; an empty one: in no column. */
export type Chosen = Readonly<Partial<Record<PeopleField, string>>>;

const NAMES: Readonly<Record<PeopleField, string>> = {
  NAME: 'name', SURNAME: 'surname', GIVEN_NAMES: 'givenNames', BIRTH: 'birth', NATIONALITY: 'nationality', SEX: 'sex',
  DOCUMENT_NUMBER: 'documentNumber', DOCUMENT_ISSUER: 'documentIssuer', REFERENCE: 'reference',
};

/** As the server reads it: `name=Passenger;birth=`. */
export function columnsOf(chosen: Chosen): string {
  return Object.entries(chosen).map(([field, heading]) => `${NAMES[field as PeopleField]}=${heading}`).join(';');
}

/** A heading is another field than it was taken for, or none. */
export function choose(chosen: Chosen, heading: string, was: PeopleField | undefined, is: PeopleField | undefined): Chosen {
  return { ...chosen, ...(was ? { [was]: '' } : {}), ...(is ? { [is]: heading } : {}) };
}
