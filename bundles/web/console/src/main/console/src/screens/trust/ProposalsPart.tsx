import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import type { TrustChange, TrustProposal } from '../../api/trust';
import { useTexts, type Texts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';
import { Shape } from '../../parts/Shape';
import { ProposalBox } from './ProposalBox';

/** What a proposal wants, in a line. */
export function wanted({ t, code, country }: Texts, change: TrustChange): string {
  if (change.type === 'file-brought') return `${code('trustFormat', change.format)} · ${t('trust.added', { n: change.added, states: change.states })}`;
  if (change.type === 'restored') return `${t('trust.restore')} ${change.certificate.slice(0, 16)}…`;
  return `${t('trust.policy')}: ${country(change.policy.state)}`;
}

/** Waiting ones first: whoever looks here is asked by them. */
export function ProposalsPart() {
  const api = useApi();
  const texts = useTexts();
  const { t, code, moment } = texts;
  const asked = useQuery({ queryKey: ['trust', 'proposals'], queryFn: api.trustProposals });
  const [open, setOpen] = useState<TrustProposal>();
  return (
    <section className="step">
      <h2>{t('trust.proposals')}</h2>
      <Asked of={asked} empty={{ when: (all) => all.length === 0, title: t('trust.noProposals'), text: t('trust.fourEyes') }}>
        {(all) => (
          <table className="tb">
            <thead><tr><td /><th>{t('trust.what')}</th><th>{t('user.state')}</th><th>{t('trust.by')}</th><RowKeys /></tr></thead>
            <tbody>
              {[...all].sort((a, b) => Number(b.state === 'PROPOSED') - Number(a.state === 'PROPOSED')).map((one) => (
                <tr key={one.id}>
                  <td><Shape name={one.state === 'PROPOSED' ? 'wait' : one.state === 'IN_FORCE' ? 'pass' : 'notPossible'} size={18} /></td>
                  <td className="b">{wanted(texts, one.change)}</td>
                  <td>{code('trustState', one.state)}</td>
                  <td><bdi dir="ltr">{one.by}</bdi> · {moment(one.at)}</td>
                  <td className="num"><span className="acts end"><Button onPress={() => setOpen(one)}>{t('trust.look')}</Button></span></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
      {open && <ProposalBox proposal={open} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
