import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useApi } from '../../api/Api';
import { usePostName } from '../../api/queries';
import type { Hit } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';

/** A pair that was found after the traveller had left, or who crossed without an inspection: when and where, and the way to the file. */
export function LateLine({ hit }: { readonly hit: Hit }) {
  const api = useApi();
  const navigate = useNavigate();
  const { t, moment, code } = useTexts();
  const postName = usePostName();
  const { may } = useSession();
  const readable = hit.crossing !== undefined && may('TRAVELLER_READ');
  const crossing = useQuery({ queryKey: ['crossing', hit.crossing], queryFn: () => api.crossing(hit.crossing!), enabled: readable }).data;
  return (
    <div className="lateline">
      <Banner tone="warn" title={t(hit.inspection === undefined ? 'late.unseen' : 'late.title', { at: moment(hit.raisedAt) })}>
        {crossing
          ? t('late.crossed', { direction: code('direction', crossing.direction), at: moment(crossing.at), post: postName(crossing.post), lane: crossing.lane ?? '–' })
          : hit.crossing === undefined ? t('late.notCrossed') : readable ? t('waiting') : t('late.noFile')}
      </Banner>
      {crossing && <Button cap="O" onPress={() => void navigate({ to: '/travellers/$traveller', params: { traveller: crossing.traveller } })}>{t('late.open')}</Button>}
    </div>
  );
}
