import type { Hit } from '../../api/watch';

/** Whether a listed person, document or vehicle is compared; told by its fields, because not everybody may read the alert. */
export function aboutOf(hit: Hit | undefined): 'person' | 'document' | 'vehicle' {
  const fields = hit?.differences.map((one) => one.field) ?? [];
  if (!fields.length || fields.includes('name')) return 'person';
  return fields.includes('document') ? 'document' : 'vehicle';
}
