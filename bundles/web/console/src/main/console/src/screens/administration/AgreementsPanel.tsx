import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/Api';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Cite } from '../../parts/Cite';

/** What may be told to whom, why, and for how long it is kept there. */
export function AgreementsPanel() {
  const api = useApi();
  const { t, code, country, date } = useTexts();
  const agreements = useQuery({ queryKey: ['agreements'], queryFn: api.agreements });
  return (
    <>
      <div className="head"><h1>{t('admin.agreements')}</h1></div>
      <Asked of={agreements} empty={{ when: (all) => all.length === 0, title: t('agreements.none') }}>
        {(all) => all.map((one) => (
          <section key={one.id} className="step">
            <h2>{country(one.partner)} <bdi dir="ltr" className="sm mut">{one.id}</bdi></h2>
            <dl className="facts">
              <dt>{t('agreements.purpose')}</dt><dd>{one.purpose}</dd>
              <dt>{t('agreements.fields')}</dt><dd>{one.fields.map((field) => code('field', field)).join(' · ')}</dd>
              <dt>{t('agreements.kept')}</dt><dd>{t('age.days', { n: one.retentionDays })}</dd>
              <dt>{t('alert.valid')}</dt><dd>{one.inForce.from ? date(one.inForce.from) : '…'} – {one.inForce.to ? date(one.inForce.to) : t('noEnd')}</dd>
            </dl>
            <Cite citations={one.legalBasis} confidence={one.confidence} />
          </section>
        ))}
      </Asked>
    </>
  );
}
