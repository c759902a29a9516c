import type { Inspection } from '../../../api/types';
import { useTexts } from '../../../i18n/Texts';
import { Box } from '../../../parts/Box';
import { Cite } from '../../../parts/Cite';
import { Shape } from '../../../parts/Shape';
import { shapeOf } from '../grounds';

/** Every answer of the law with its text, not the leading one alone. */
export function LawBox({ inspection, onClose }: { readonly inspection: Inspection; readonly onClose: () => void }) {
  const { t, code, date, country } = useTexts();
  const ruling = inspection.ruling;
  return (
    <Box title={t('law.text')} wide onClose={onClose}>
      {!ruling && <p>{t('law.none')}</p>}
      {ruling && <p className="mut">{t('law.of', { country: country(ruling.country), on: date(ruling.on) })} · {code('class', ruling.travellerClass)}</p>}
      <ul className="rules">
        {ruling?.answers.map((answer) => (
          <li key={answer.rule}>
            <Shape name={shapeOf(answer)} />
            <div>
              <p><b>{code('area', answer.area)}</b> <bdi dir="ltr" className="sm mut">{answer.rule}</bdi>{answer.advice && <span className="sm mut"> · {t('law.advice')}</span>}</p>
              {answer.reasons.map((reason, index) => <p key={index}>{reason.text}</p>)}
              {answer.missing.map((need) => <p key={need} className="sm mut">{t('law.needs', { what: code('need', need) })}</p>)}
              <Cite citations={answer.citations} confidence={answer.confidence} />
            </div>
          </li>
        ))}
      </ul>
      {ruling && (
        <details className="sm mut">
          <summary>{t('law.version')}</summary>
          {ruling.version.split('+').map((one) => <p key={one}><bdi dir="ltr" className="hash">{one.replace(':', ' ')}</bdi></p>)}
        </details>
      )}
    </Box>
  );
}
