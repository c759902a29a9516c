import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useGrounds } from '../../api/queries';
import type { BoardingAnswer, JourneyPassenger } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { useAct } from '../../parts/useAct';
import { AnswerForm } from './AnswerForm';
import { answersOf } from './boardings';
import { RecordsBox } from './RecordsBox';

/** A person of a list: whom he may be, what the carrier was told of him, and what he is told now. */
export function PersonBox({ journey, person, answers, onClose, onDone }: { readonly journey: string; readonly person: JourneyPassenger; readonly answers: readonly BoardingAnswer[]; readonly onClose: () => void; readonly onDone: () => void }) {
  const { t } = useTexts();
  const { may } = useSession();
  const { all, standing, proposed } = answersOf(answers, person.id);
  const { surname, givenNames } = person.announced.names;
  const kept = proposed ?? (standing?.status === 'DO_NOT_BOARD' ? standing : undefined);
  return (
    <Box title={`${surname} ${givenNames}`.trim()} onClose={onClose} wide>
      {person.records.length > 0 && <><h2>{t('journeys.records')}</h2><RecordsBox person={person} /></>}
      {all.length > 0 && <History of={all} />}
      {may('SCREEN_PEOPLE') && person.state === 'EXPECTED' && (kept ? <Kept answer={kept} onDone={onDone} /> : <><h2>{t('boarding.answer')}</h2><AnswerForm journey={journey} passengers={[person.id]} alone onDone={onDone} /></>)}
    </Box>
  );
}

function History({ of }: { readonly of: readonly BoardingAnswer[] }) {
  const { t, code, moment, dayOf } = useTexts();
  const grounds = useGrounds(dayOf(new Date())).data ?? [];
  return (
    <>
      <h2>{t('boarding.history')}</h2>
      <ul>
        {of.map((one) => (
          <li key={one.id}>
            <b>{code('boardingStatus', one.status)}</b> · {code('boardingState', one.state)} · {moment(one.at)} · <bdi>{one.by}</bdi>{one.second && <> · <bdi>{one.second}</bdi></>}
            {one.ground && <div>{grounds.find((row) => row.ground === one.ground)?.name.text ?? code('ground', one.ground)}</div>}
            {one.reason && <div className="sm">{one.reason}</div>}
          </li>
        ))}
      </ul>
      {of.some((one) => one.state === 'STANDING' && one.way === 'BY_PERSON') && <Banner tone="warn" title={t('boarding.byPerson')} />}
    </>
  );
}

/** Kept from boarding, or about to be: confirmed by another person, taken back by one. */
function Kept({ answer, onDone }: { readonly answer: BoardingAnswer; readonly onDone: () => void }) {
  const api = useApi();
  const { t } = useTexts();
  const { may, session } = useSession();
  const { run, busy, problem } = useAct();
  const [reason, setReason] = useState('');
  const proposed = answer.state === 'PROPOSED';
  const short = busy ? t('waiting') : reason.trim().length < 3 ? t('journeys.reasonMissing') : undefined;
  const closed = busy ? t('waiting') : answer.by === session.user ? t('boarding.otherPerson') : undefined;
  return (
    <div className="stack">
      {proposed && <Banner tone="stop" title={t('boarding.refusal')} />}
      <p>{t(proposed ? 'boarding.withdrawWhat' : 'boarding.mayWhat')}</p>
      <TextField label={t('journeys.reason')} value={reason} onChange={setReason} maxLength={500} rows={2} />
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <div className="acts end">
        <Button cap="F9" disabled={short} onPress={() => run(() => api.withdrawBoarding(answer.id, reason.trim()), onDone)}>{t(proposed ? 'boarding.withdraw' : 'boarding.mayAfterAll')}</Button>
        {proposed && may('CONFIRM') && <Button cap="F8" primary disabled={closed} onPress={() => run(() => api.confirmBoarding(answer.id), onDone)}>{t('boarding.confirm')}</Button>}
      </div>
    </div>
  );
}
