import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useNow } from '../../app/clock';
import { ageOf } from '../../i18n/age';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { RowKeys } from '../../parts/RowKeys';

const STATES = ['OPEN', 'SAME_TO_CONFIRM', 'UNSURE', 'SAME', 'NOT_SAME'] as const;

/** Pairs that wait for a person, the longest waiting first. */
export function HitsPanel() {
  const api = useApi();
  const navigate = useNavigate();
  const texts = useTexts();
  const { t, number, code } = texts;
  const now = useNow(15_000);
  const [state, setState] = useState<string>('OPEN');
  const hits = useQuery({ queryKey: ['hits', 'all', state], queryFn: () => api.hits(state) });
  return (
    <>
      <div className="head"><h1>{t('alerts.hits')}</h1><Choice label={t('alert.state')} value={state} onChange={setState} options={STATES.map((one) => ({ value: one, label: t(`hit.${one}`) }))} /></div>
      <Asked of={hits} empty={{ when: (page) => page.items.length === 0, title: t('hits.none') }}>
        {(page) => (
          <table className="tb">
            <thead><tr><th>{t('hits.since')}</th><th>{t('compare.traveller')}</th><th>{t('compare.listed')}</th><th>{t('alert.list')}</th><th>{t('hits.score')}</th><RowKeys /></tr></thead>
            <tbody>
              {page.items.map((hit) => {
                const names = hit.differences.filter((one) => ['name', 'surname', 'givenNames'].includes(one.field));
                return (
                  <tr key={hit.id}>
                    <td>{ageOf(texts, hit.raisedAt, now)}</td>
                    <td><bdi dir="ltr" className="b">{names.map((one) => one.traveller).join(' ')}</bdi></td><td><bdi dir="ltr">{names.map((one) => one.listed).join(' ')}</bdi></td>
                    <td><bdi dir="ltr">{hit.candidate.list}</bdi></td><td>{number(hit.candidate.score, 2)} <span className="sm mut">{code('band', hit.candidate.band)}</span></td>
                    <td className="num"><Button onPress={() => void navigate({ to: '/compare/$inspection', params: { inspection: hit.inspection } })}>{t('second.compare')}</Button></td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </Asked>
    </>
  );
}
