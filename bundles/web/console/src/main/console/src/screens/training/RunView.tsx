import { useState } from 'react';
import type { TrainingRun } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { JudgedTable } from './JudgedTable';

/** The exercise that goes on: who is at the lane, and how those before were dealt with. */
export function RunView({ run, onNext, onAgain, onEnd }: { readonly run: TrainingRun; readonly onNext: () => void; readonly onAgain: () => void; readonly onEnd: () => void }) {
  const { t, number } = useTexts();
  const [ending, setEnding] = useState(false);
  const last = run.travellers.at(-1);
  const decided = last?.judgement !== undefined;
  return (
    <>
      <section className="step">
        <h2>{run.title.text} · {t('training.at', { n: number(run.travellers.length), m: number(run.planned) })} · {t('lane.name', { lane: run.lane })}</h2>
        {last && <p>{last.story.text}</p>}
        {last && !decided && <><p className="sm mut">{t('training.inHand')}</p><pre className="mrz" dir="ltr">{last.zone.join('\n')}</pre><p><b>{t('training.waits')}</b></p></>}
        <div className="acts">
          <Button cap="F8" primary disabled={decided ? undefined : t('training.decideFirst')} onPress={onNext}>{t(run.travellers.length < run.planned ? 'training.next' : 'training.finish')}</Button>
          <Button cap="F5" onPress={onAgain}>{t('training.again')}</Button>
          <Button cap="F9" onPress={() => setEnding(true)}>{t('training.end')}</Button>
        </div>
      </section>
      <JudgedTable run={run} />
      {ending && (
        <Box title={t('training.end')} tone="warn" onClose={() => setEnding(false)} foot={<Button cap="F8" primary onPress={() => { setEnding(false); onEnd(); }}>{t('training.end')}</Button>}>
          <p>{t('training.endSure')}</p>
        </Box>
      )}
    </>
  );
}
