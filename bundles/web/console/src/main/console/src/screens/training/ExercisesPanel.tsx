import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { asProblem } from '../../api/problem';
import { useShift } from '../../api/queries';
import type { TrainingRun } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';
import { RunView } from './RunView';
import { JudgedTable, ScoreBanner } from './JudgedTable';

const PROBLEM = ['training-problem'];

/** Exercises to begin, or the one that goes on. */
export function ExercisesPanel() {
  const api = useApi();
  const { t, language } = useTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [ended, setEnded] = useState<TrainingRun>();
  const [problem, setProblem] = useState(() => client.getQueryData<string>(PROBLEM));
  // what was decided at the lane meanwhile is asked for each time the room is entered
  const current = useQuery({ queryKey: ['training', 'run', language], queryFn: api.currentRun, staleTime: 0, refetchOnMount: 'always' });
  const fault = (reason: unknown) => {
    client.setQueryData(PROBLEM, asProblem(reason).sentence);
    setProblem(asProblem(reason).sentence);
    void navigate({ to: '/training' });
  };
  /** The lane has to listen before a document is laid on its reader. */
  const atLane = (send: () => Promise<TrainingRun>) => {
    client.removeQueries({ queryKey: PROBLEM });
    void navigate({ to: '/lane' }).then(send).catch(fault);
  };
  const finish = (send: () => Promise<TrainingRun>) => void send().then((run) => { setEnded(run); void client.invalidateQueries({ queryKey: ['training'] }); }, fault);
  return (
    <>
      <div className="head"><h1>{t('training.exercises')}</h1><span className="grow" /><p className="sm mut">{t('training.what')}</p></div>
      {problem && <Banner tone="stop" title={problem} alert />}
      <Asked of={current}>
        {({ run }) => (run
          ? <RunView run={run} onNext={() => (run.travellers.length < run.planned ? atLane(() => api.nextTraveller(run.id)) : finish(() => api.nextTraveller(run.id)))} onAgain={() => atLane(() => api.presentAgain(run.id))} onEnd={() => finish(() => api.endRun(run.id))} />
          : <>
            {ended && <><ScoreBanner run={ended} /><JudgedTable run={ended} /></>}
            <ScenarioRows onBegin={(id) => atLane(() => api.beginRun(id))} />
          </>)}
      </Asked>
    </>
  );
}

function ScenarioRows({ onBegin }: { readonly onBegin: (id: string) => void }) {
  const api = useApi();
  const { t, language, number } = useTexts();
  const shift = useShift().data;
  const catalogue = useQuery({ queryKey: ['training', 'scenarios', language], queryFn: api.scenarios });
  return (
    <Asked of={catalogue} empty={{ when: ({ scenarios, faults }) => scenarios.length + faults.length === 0, title: t('training.none'), text: t('training.noneDo') }}>
      {({ scenarios, faults }) => (
        <>
          {faults.map((fault) => <Banner key={fault.text} tone="warn" title={t('training.fault')}>{fault.text}</Banner>)}
          <table className="tb tall">
            <thead><tr><th>{t('training.exercise')}</th><th>{t('shift.direction')}</th><th className="num">{t('training.travellers')}</th><th className="num">{t('training.each')}</th><RowKeys /></tr></thead>
            <tbody>
              {scenarios.map((one) => (
                <tr key={one.id}>
                  <td><b>{one.title.text}</b><br /><span className="sm">{one.aim.text}</span></td><td>{t(`direction.${one.direction}`)}</td><td className="num">{number(one.travellers)}</td><td className="num">{number(one.secondsEach)}</td>
                  <td className="num"><Button disabled={shift?.direction === one.direction ? undefined : t('training.noShift', { direction: t(`direction.${one.direction}`) })} onPress={() => onBegin(one.id)}>{t('training.begin')}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Asked>
  );
}
