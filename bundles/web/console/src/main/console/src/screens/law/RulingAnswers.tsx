import type { Ruling } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Cite } from '../../parts/Cite';
import { Shape } from '../../parts/Shape';
import { shapeOf } from '../inspection/grounds';
import { outcomeText } from './outcome';

/** Every answer of the law with outcome, reasons, what it misses and where it is written; the one that decides says so. */
export function RulingAnswers({ ruling }: { readonly ruling: Ruling }) {
  const texts = useTexts();
  const { t, code } = texts;
  return (
    <>
      <ul className="rules">
        {ruling.answers.map((answer, index) => (
          <li key={`${answer.rule} ${index}`}>
            <Shape name={shapeOf(answer)} />
            <div>
              <p>
                <b>{code('area', answer.area)}: {outcomeText(texts, answer.outcome)}</b> <bdi dir="ltr" className="sm mut">{answer.rule}</bdi>
                {answer.rule === ruling.leading.rule && <span className="tag"> · {t('law.decides')}</span>}
                {answer.advice && <span className="tag"> · {t('law.advice')}</span>}
              </p>
              {answer.reasons.map((reason, line) => <p key={line}>{reason.text}</p>)}
              {answer.missing.map((need) => <p key={need} className="sm mut">{t('law.needs', { what: code('need', need) })}</p>)}
              <Cite citations={answer.citations} confidence={answer.confidence} whole />
            </div>
          </li>
        ))}
      </ul>
      <details className="sm mut">
        <summary>{t('law.version')}</summary>
        {ruling.version.split('+').map((one) => <p key={one}><bdi dir="ltr" className="hash">{one.replace(':', ' ')}</bdi></p>)}
      </details>
    </>
  );
}
