import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '../../api/Api';
import type { ListDifference } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';

/** Of a hundred aliases the first tell enough. */
const SHOWN = 8;

/** What each record would become, field by field. */
export function DifferenceTable({ preview, kind }: { readonly preview: string; readonly kind: string | undefined }) {
  const api = useApi();
  const { t } = useTexts();
  const pages = useInfiniteQuery({
    queryKey: ['differences', preview, kind],
    queryFn: ({ pageParam }) => api.differences(preview, kind, pageParam || undefined),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
  return (
    <Asked of={pages} empty={{ when: (data) => data.pages[0]!.items.length === 0, title: t(kind ? 'difference.none' : 'import.same') }}>
      {({ pages: all }) => (
        <div className="scroll short" role="region" tabIndex={0} aria-label={t('import.records')}>
          <table className="tb">
            <thead><tr><th>{t('difference.kind')}</th><th>{t('import.entry')}</th><th>{t('difference.fields')}</th></tr></thead>
            <tbody>{all.flatMap((page) => page.items).map((one) => <Row key={`${one.kind}-${one.alert}`} difference={one} />)}</tbody>
          </table>
          {pages.hasNextPage && <div className="acts"><Button onPress={() => void pages.fetchNextPage()}>{t('do.more')}</Button></div>}
        </div>
      )}
    </Asked>
  );
}

function Row({ difference }: { readonly difference: ListDifference }) {
  const { t, code } = useTexts();
  return (
    <tr>
      <td>{code('difference', difference.kind)}</td>
      <td className="whole"><bdi className="b">{difference.name}</bdi> <bdi dir="ltr" className="sm mut">{difference.alert}</bdi></td>
      <td className="whole">{difference.changes.map((change) => (
        <div key={change.field}>
          <span className="mut">{code('listField', change.field)}</span>{' '}
          {change.gone.length > 0 && <del><span className="unseen">{t('difference.gone')}</span><bdi>{some(change.gone)}</bdi></del>}{' '}
          {change.come.length > 0 && <ins><span className="unseen">{t('difference.come')}</span><bdi>{some(change.come)}</bdi></ins>}
        </div>
      ))}</td>
    </tr>
  );
}

const some = (values: readonly string[]) => [...values.slice(0, SHOWN), ...(values.length > SHOWN ? [`+${values.length - SHOWN}`] : [])].join(' · ');
