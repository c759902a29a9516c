import { useState } from 'react';
import { useApi } from '../../../api/Api';
import { asProblem, type Problem } from '../../../api/problem';
import type { Shift, ShiftSummary } from '../../../api/types';
import { useTexts } from '../../../i18n/Texts';
import { Banner } from '../../../parts/Banner';
import { Box } from '../../../parts/Box';
import { Button } from '../../../parts/Button';

const FIGURES = ['inspections', 'admitted', 'referred', 'refused', 'undone'] as const;

/** Hands the lane over: first asks, then shows the figures to be handed on. */
export function EndShiftBox({ shift, onClose, onEnded }: { readonly shift: Shift; readonly onClose: () => void; readonly onEnded: () => void }) {
  const api = useApi();
  const { t, time } = useTexts();
  const [summary, setSummary] = useState<ShiftSummary>();
  const [problem, setProblem] = useState<Problem>();
  const end = () => void api.closeShift(shift.id).then(setSummary, (fault) => setProblem(asProblem(fault)));
  const close = summary ? onEnded : onClose;
  return (
    <Box title={t(summary ? 'shift.ended' : 'shift.end')} onClose={close}>
      <p>{t('lane.name', { lane: shift.lane })} · {t(`direction.${shift.direction}`)} · {t('shift.from', { at: time(shift.openedAt) })}</p>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      {summary
        ? <table className="figures"><tbody>{FIGURES.map((name) => <tr key={name}><th scope="row">{t(`summary.${name}`)}</th><td className="num b">{summary[name]}</td></tr>)}</tbody></table>
        : <p className="sm mut">{t('shift.endWhat')}</p>}
      <div className="acts end">
        {summary ? <Button cap="F8" primary onPress={onEnded}>{t('do.close')}</Button> : <Button cap="F8" primary onPress={end}>{t('shift.end')}</Button>}
      </div>
    </Box>
  );
}
