import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/Api';
import { usePostName } from '../../api/queries';
import type { Inspection } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { answersOf } from '../journeys/boardings';

/** Who was expected: by which journey or which post, by what he was known, and whether his carrier was told to leave him. Nothing is said of who was not. */
export function Announced({ inspection }: { readonly inspection: Inspection }) {
  const api = useApi();
  const { t } = useTexts();
  const postName = usePostName();
  const entry = inspection.shift.direction === 'ENTRY';
  const document = inspection.reading.document;
  const match = useQuery({ queryKey: ['announced', inspection.id, document?.number], queryFn: () => api.matchExpected(inspection.id), enabled: entry && document !== undefined && inspection.crossing === undefined }).data?.[0];
  const journey = match?.person.journey;
  const answers = useQuery({ queryKey: ['boarding', journey], queryFn: () => api.boardingAnswers(journey!), enabled: journey !== undefined }).data ?? [];
  if (!match) return null;
  const { person } = match;
  const kept = answersOf(answers, person.id).standing?.status === 'DO_NOT_BOARD';
  return (
    <p className="lab over el">
      {t('expected.match')}: <bdi dir="ltr" className="b">{person.voyage ?? (person.leftAt && postName(person.leftAt))}</bdi>
      {kept && <> <strong className="u">{t('expected.kept')}</strong></>}
      {match.by === 'NAME_AND_BIRTH' && <> {t('expected.matchName')}</>}
      {match.nameDiffers && <> <span className="u">{t('expected.otherName')}</span></>}
    </p>
  );
}
