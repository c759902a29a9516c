import { useState } from 'react';
import { useReplayed, useRulingAsOf } from '../../api/queries';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { DayField } from '../../parts/DayField';
import { outcomeText } from './outcome';
import { RulingAnswers } from './RulingAnswers';

/** A recorded ruling made again and compared, and what the law of another day says of the same person. */
export function RulingCheck({ inspection }: { readonly inspection: string }) {
  const texts = useTexts();
  const { t, date } = texts;
  const replayed = useReplayed(inspection);
  const [day, setDay] = useState('');
  const [asked, setAsked] = useState<string>();
  return (
    <section className="check">
      <Asked of={replayed}>
        {({ recorded, again, same, why }) => (
          <>
            <Banner tone={same ? 'plain' : 'warn'} title={t(same ? 'law.sameAgain' : 'law.notSameAgain')}>
              {same ? t('law.sameAgainOf', { on: date(recorded.on), outcome: outcomeText(texts, recorded.leading.outcome) }) : why?.text ?? t('law.thenAndAgain', { then: outcomeText(texts, recorded.leading.outcome), again: outcomeText(texts, again.leading.outcome) })}
            </Banner>
            {!same && <RulingAnswers ruling={again} />}
          </>
        )}
      </Asked>
      <div className="form three">
        <DayField label={t('law.otherDay')} value={day} onChange={setDay} />
        <div className="acts"><Button cap="F8" disabled={day ? undefined : t('law.giveAnyDay')} onPress={() => setAsked(day)}>{t('law.ask')}</Button></div>
      </div>
      {asked && <AsOf inspection={inspection} on={asked} />}
    </section>
  );
}

function AsOf({ inspection, on }: { readonly inspection: string; readonly on: string }) {
  const texts = useTexts();
  const { t, date, country } = texts;
  const ruling = useRulingAsOf(inspection, on);
  return (
    <Asked of={ruling}>
      {(one) => (
        <div role="status">
          <h3>{t('law.of', { country: country(one.country), on: date(one.on) })}: {outcomeText(texts, one.leading.outcome)}</h3>
          <RulingAnswers ruling={one} />
        </div>
      )}
    </Asked>
  );
}
