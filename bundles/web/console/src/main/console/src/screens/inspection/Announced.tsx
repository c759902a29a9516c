import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/Api';
import { usePostName } from '../../api/queries';
import type { Inspection } from '../../api/types';
import { useTexts } from '../../i18n/Texts';

/** Who was expected: by which journey or which post, and by what he was known. Nothing is said of who was not. */
export function Announced({ inspection }: { readonly inspection: Inspection }) {
  const api = useApi();
  const { t } = useTexts();
  const postName = usePostName();
  const entry = inspection.shift.direction === 'ENTRY';
  const document = inspection.reading.document;
  const match = useQuery({ queryKey: ['announced', inspection.id, document?.number], queryFn: () => api.matchExpected(inspection.id), enabled: entry && document !== undefined && inspection.crossing === undefined }).data?.[0];
  if (!match) return null;
  const { person } = match;
  return (
    <div>
      <dt>{t('expected.match')}</dt>
      <dd className="el"><bdi dir="ltr">{person.voyage ?? (person.leftAt && postName(person.leftAt))}</bdi> {match.by === 'NAME_AND_BIRTH' && <small>{t('expected.matchName')}</small>}{match.nameDiffers && <small className="u">{t('expected.otherName')}</small>}</dd>
    </div>
  );
}
