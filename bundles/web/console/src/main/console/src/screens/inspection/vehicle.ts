import type { Vehicle } from '../../api/types';

/** A vehicle in one line, as on its plate: state first. */
export function vehicleLine({ country, plate, identificationNumber }: Vehicle): string {
  return [country, plate ?? identificationNumber].filter(Boolean).join(' ');
}
