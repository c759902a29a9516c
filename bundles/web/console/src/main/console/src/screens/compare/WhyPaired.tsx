import { useEarlierHits, useLists } from '../../api/queries';
import type { Alert, Hit } from '../../api/watch';
import { useNow } from '../../app/clock';
import { listAge } from '../alerts/listAge';
import { HandlingPanel } from './HandlingPanel';
import { leaning, SIGNS, TONES } from './leaning';
import { useTexts } from '../../i18n/Texts';

/** Why the machine paired them, in its own reasons, and whose record it is. */
export function WhyPaired({ hit, alert }: { readonly hit: Hit; readonly alert: Alert | undefined }) {
  const texts = useTexts();
  const { t, code, date, number, moment } = texts;
  const now = useNow(30_000);
  const list = useLists().data?.find((one) => one.id === hit.candidate.list);
  const earlier = useEarlierHits(hit.candidate.list).data;
  // what helps to decide goes, what was said of it comes
  const decided = hit.state === 'SAME' || hit.state === 'NOT_SAME';
  const { from, to } = alert?.validity ?? {};
  return (
    <aside className="wy" tabIndex={0} aria-label={t('compare.why')}>
      <HandlingPanel hit={hit} />
      <h2 className="t">{t('compare.why')}</h2>
      <ul className="why-list">{hit.candidate.explanation.map((reason, index) => <li key={index} className={TONES[leaning(reason.code)]}><i className="sym" aria-hidden="true">{SIGNS[leaning(reason.code)]}</i>{reason.text}</li>)}</ul>
      {!decided && <div className="score">
        <p><b>{t('compare.score', { score: number(hit.candidate.score, 2), band: code('band', hit.candidate.band) })}</b> <span className="mut">{t('compare.scoreSays')}</span></p>
        <progress className="scale" max={1} value={hit.candidate.score} aria-hidden="true" />
        {earlier && <p className="b">{earlier.decided === 0 ? t('compare.noEarlier') : t('compare.earlier', { n: earlier.decided, m: earlier.same, others: earlier.decided - earlier.same })}</p>}
      </div>}
      <h2 className="t">{t('compare.theListed')}</h2>
      <dl className="facts">
        <dt>{t('alert.list')}</dt><dd>{list?.name ?? code('listName', hit.candidate.list)}</dd>
        {alert && <>
          <dt>{t('alert.category')}</dt><dd>{code('category', alert.category)}</dd>
          <dt>{t('alert.reason')}</dt><dd dir="auto">{alert.reason}</dd>
          <dt>{t('alert.valid')}</dt><dd>{from || to ? `${from ? date(from) : '…'} – ${to ? date(to) : '…'}` : t('noEnd')}</dd>
        </>}
        {list && <><dt>{t('alert.age')}</dt><dd>{listAge(texts, list, now)}</dd></>}
      </dl>
      {hit.verdicts.map((verdict) => <p key={verdict.at} className="sm"><b>{t(`verdict.${verdict.verdict}`)}</b> · {verdict.by} · {moment(verdict.at)}<br /><span className="mut" dir="auto">{verdict.reason}</span></p>)}
      {!decided && <div className="cite">{t('compare.twoOfficers')}</div>}
    </aside>
  );
}
