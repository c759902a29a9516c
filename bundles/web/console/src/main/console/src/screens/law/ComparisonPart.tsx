import { useApi } from '../../api/Api';
import { useLawComparison } from '../../api/queries';
import type { LawComparison, NewLawComparison } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { useAct } from '../../parts/useAct';
import { DifferencePart } from './DifferencePart';

const WHOLE = 100;

/**
 * Two laws on recorded crossings: how far the work is, the way to end it, then the result.
 * @param time tells one asking from the next
 */
export function ComparisonPart({ asked, time, title, before, after }: {
  readonly asked: NewLawComparison;
  readonly time: number;
  readonly title?: string;
  readonly before?: string;
  readonly after?: string;
}) {
  const { t } = useTexts();
  const comparison = useLawComparison(asked, time);
  return (
    <Asked of={comparison}>
      {(one) => {
        if (one.state === 'RUNNING') return <Progress of={one} onLook={() => void comparison.refetch()} />;
        if (one.state === 'CANCELLED') return <Banner tone="plain" title={t('law.comparisonEnded')} />;
        if (!one.difference) return <Banner tone="stop" title={one.failure?.text ?? t('people.failed')} alert />;
        return <DifferencePart difference={one.difference} outcomes={one.outcomes} title={title} before={before} after={after} />;
      }}
    </Asked>
  );
}

function Progress({ of, onLook }: { readonly of: LawComparison; readonly onLook: () => void }) {
  const api = useApi();
  const { t, number } = useTexts();
  const { run, problem } = useAct();
  const percent = of.crossings > 0 ? Math.floor((WHOLE * of.ruled) / of.crossings) : 0;
  const sofar = t('law.comparisonSoFar', { n: number(of.ruled), of: number(of.crossings) });
  return (
    <section className="step" role="status">
      <b>{sofar}</b>
      <progress className="scale" max={WHOLE} value={percent} aria-label={sofar} />
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <div className="acts"><Button cap="F9" onPress={() => run(() => api.cancelLawComparison(of.id), onLook)}>{t('people.cancel')}</Button></div>
    </section>
  );
}
