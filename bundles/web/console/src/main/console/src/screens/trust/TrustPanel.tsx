import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import type { TrustPolicy } from '../../api/trust';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';
import { Shape } from '../../parts/Shape';
import { BringBox } from './BringBox';
import { CertificatesPart } from './CertificatesPart';
import { PolicyBox } from './PolicyBox';
import { ProposalsPart } from './ProposalsPart';

/** Whose signature on an electronic document is believed: what will fail soon, what waits for a second person, what is in force. */
export function TrustPanel() {
  const api = useApi();
  const { t, code, country, date } = useTexts();
  const { may } = useSession();
  const warnings = useQuery({ queryKey: ['trust', 'warnings'], queryFn: api.trustWarnings });
  const policies = useQuery({ queryKey: ['trust', 'policies'], queryFn: api.trustPolicies });
  const lists = useQuery({ queryKey: ['trust', 'revocation'], queryFn: api.revocationLists });
  const [bringing, setBringing] = useState(false);
  const [policy, setPolicy] = useState<TrustPolicy>();
  const notProposer = may('TRUST_PROPOSE') ? undefined : t('trust.notProposer');
  return (
    <>
      <div className="head">
        <h1>{t('admin.trust')}</h1>
        <Button cap="F2" disabled={notProposer} onPress={() => setBringing(true)}>{t('trust.bring')}</Button>
        <Button cap="F3" disabled={notProposer} onPress={() => setPolicy({ state: '', trusted: true, revocation: 'WHERE_THERE', weakDigests: false })}>{t('trust.policy')}</Button>
      </div>
      <section className="step">
        <h2>{t('trust.warnings')}</h2>
        <Asked of={warnings} empty={{ when: (all) => all.length === 0, title: t('trust.noWarnings') }}>
          {(all) => <table className="tb"><tbody>{all.map((one, index) => <tr key={index}><td><Shape name="compare" size={18} /></td><td className="b">{one.state && country(one.state)}</td><td className="whole">{one.what.text}</td></tr>)}</tbody></table>}
        </Asked>
      </section>
      <ProposalsPart />
      <CertificatesPart />
      <section className="step">
        <h2>{t('trust.policies')}</h2>
        <Asked of={policies} empty={{ when: (all) => all.length === 0, title: t('trust.noPolicies'), text: t('trust.usual') }}>
          {(all) => (
            <table className="tb">
              <thead><tr><th>{t('trust.state')}</th><th>{t('trust.trusted')}</th><th>{t('trust.revocation')}</th><th>{t('trust.weak')}</th><RowKeys /></tr></thead>
              <tbody>{all.map((one) => <tr key={one.state}><td className="b">{country(one.state)}</td><td>{t(one.trusted ? 'yes' : 'no')}</td><td>{code('revocation', one.revocation)}</td><td>{t(one.weakDigests ? 'yes' : 'no')}</td><td className="num"><span className="acts end"><Button disabled={notProposer} onPress={() => setPolicy(one)}>{t('trust.change')}</Button></span></td></tr>)}</tbody>
            </table>
          )}
        </Asked>
      </section>
      <section className="step">
        <h2>{t('trust.lists')}</h2>
        <Asked of={lists} empty={{ when: (all) => all.length === 0, title: t('trust.noLists') }}>
          {(all) => (
            <table className="tb">
              <thead><tr><td /><th>{t('trust.state')}</th><th>{t('trust.issuer')}</th><th>{t('trust.asOf')}</th><th>{t('trust.next')}</th><th>{t('trust.revoked')}</th></tr></thead>
              <tbody>{all.map((one) => <tr key={one.id}><td><Shape name={one.verified ? 'pass' : 'compare'} size={18} /></td><td className="b">{country(one.state)}</td><td className="el" title={one.issuer}><bdi dir="ltr">{one.issuer}</bdi></td><td>{date(one.thisUpdate.slice(0, 10))}</td><td>{one.nextUpdate ? date(one.nextUpdate.slice(0, 10)) : t('unknown')}</td><td className="num">{one.revoked}{!one.verified && <> · {t('trust.notHeeded')}</>}</td></tr>)}</tbody>
            </table>
          )}
        </Asked>
      </section>
      {bringing && <BringBox onClose={() => setBringing(false)} />}
      {policy && <PolicyBox policy={policy} onClose={() => setPolicy(undefined)} />}
    </>
  );
}
