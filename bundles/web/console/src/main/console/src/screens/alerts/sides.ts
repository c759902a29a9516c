import type { Hit } from '../../api/watch';

const NAMES = ['name', 'surname', 'givenNames'];
/** What is compared where no name is listed: a document or a vehicle. */
const OTHERS = ['document', 'plate', 'vehicleNumber'];

/** Traveller and record in one line each. */
export function sidesOf(hit: Hit): { readonly traveller: string; readonly listed: string } {
  const names = hit.differences.filter((one) => NAMES.includes(one.field));
  const said = (side: 'traveller' | 'listed', fields: typeof names) => fields.map((one) => one[side]).filter(Boolean).join(' ');
  const others = hit.differences.filter((one) => OTHERS.includes(one.field));
  return { traveller: said('traveller', names) || said('traveller', others), listed: said('listed', names) || said('listed', others) };
}
