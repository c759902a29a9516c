import type { BaseRate } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';

/** True hits expected against alarms raised: why most alarms are nobody's, and whether there are too many of them. */
export function BaseRatePanel({ rate }: { readonly rate: BaseRate }) {
  const { t, number, date } = useTexts();
  const tiles = [
    ['base.screened', number(rate.screened)],
    ['base.alarms', number(rate.alarmsPerThousand, 2)],
    ['base.true', number(rate.work.same)],
    ['base.expected', number(rate.expectedTrueHits, 1)],
  ] as const;
  return (
    <section className="step" aria-label={t('base.title')}>
      <h2>{t('base.title')} <span className="sm mut">{date(rate.from)} – {date(rate.to)}</span></h2>
      <dl className="tiles">{tiles.map(([name, value]) => <div key={name}><dd>{value}</dd><dt>{t(name)}</dt></div>)}</dl>
      <p className="sm mut">{t('base.rare', { n: number(rate.expectedPerTrueHit) })}</p>
    </section>
  );
}
