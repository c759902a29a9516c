import type { TrainingAnswer, TrainingRun } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Shape } from '../../parts/Shape';

/** Every traveller of an exercise with what was decided, what would have been right, and why. */
export function JudgedTable({ run }: { readonly run: TrainingRun }) {
  const { t, code, number } = useTexts();
  const judged = run.travellers.filter((one) => one.judgement);
  if (judged.length === 0) return null;
  const said = ({ kind, reasons }: TrainingAnswer) => (reasons.length ? `${t(`training.answer.${kind}`)} (${reasons.map((one) => code('referral', one)).join(', ')})` : t(`training.answer.${kind}`));
  return (
    <table className="tb tall">
      <thead><tr><th>{t('training.travellers')}</th><th>{t('training.decided')}</th><th>{t('training.why')}</th><th>{t('training.time')}</th><th className="num">{t('training.points')}</th></tr></thead>
      <tbody>
        {judged.map(({ number: place, judgement }) => judgement && (
          <tr key={place}>
            <td><span className="row tight"><Shape name={judgement.right ? 'pass' : 'fail'} size={18} />{number(place)} · {t(judgement.right ? 'training.right' : 'training.wrong')}</span></td>
            <td>{judgement.given ? said(judgement.given) : t('training.nothing')}{!judgement.right && <><br /><span className="sm">{t('training.expected')}: {judgement.expected.map(said).join(` ${t('or')} `)}</span></>}</td>
            <td>{judgement.lesson.text}{judgement.missed.map((one) => <span key={one.text} className="sm late"><br />{t('training.missed')}: {one.text}</span>)}</td>
            <td>{t('training.seconds', { n: number(judgement.seconds) })}</td><td className="num">{number(judgement.points)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What came out of an exercise that has ended. */
export function ScoreBanner({ run }: { readonly run: TrainingRun }) {
  const { t, number } = useTexts();
  return <Banner tone={run.passed ? 'pass' : 'warn'} title={`${run.title.text}: ${t('training.score')} ${number(run.score ?? 0)}, ${t(run.passed ? 'training.passed' : 'training.failed')}`} alert>{t(run.passed ? 'training.passedDo' : 'training.failedDo')}</Banner>;
}
