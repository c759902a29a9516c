import { useParams, useRouter } from '@tanstack/react-router';
import { useExamination, useInspection } from '../../api/queries';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Frame } from '../frame/Frame';
import { Bench } from './Bench';

/** The document in hand beside what is known of its kind, feature by feature. */
export function ExamineRoom() {
  const { inspection: id } = useParams({ from: '/examine/$inspection' });
  const router = useRouter();
  const { t } = useTexts();
  const { session } = useSession();
  const inspection = useInspection(id);
  const table = useExamination(id);
  const both = { data: inspection.data && table.data ? { inspection: inspection.data, table: table.data } : undefined, error: inspection.error ?? table.error, refetch: inspection.error ? inspection.refetch : table.refetch };
  return (
    <Frame plate={t('examine.plate')} className="ex">
      <Asked of={both as Parameters<typeof Asked<NonNullable<typeof both.data>>>[0]['of']}>
        {(given) => (
          <Bench
            key={`${given.inspection.id} ${given.table.examination?.revision ?? 0}`} inspection={given.inspection} table={given.table}
            mine={given.inspection.state === 'IN_SECOND_LINE' && given.inspection.secondLineOfficer === session.user} onBack={() => router.history.back()}
          />
        )}
      </Asked>
    </Frame>
  );
}
