import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import type { JourneyPassenger } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { PassengerRows } from './PassengerRows';
import { AnswerForm } from './AnswerForm';
import { clearOnes } from './boardings';
import { PersonBox } from './PersonBox';
import { ReasonBox } from './ReasonBox';
import { RepliesBox } from './RepliesBox';

/** One journey and who is on it. The look is journaled, so that it is taken once and again only when asked for. */
export function JourneyPanel({ journey, onBack }: { readonly journey: string; readonly onBack: () => void }) {
  const api = useApi();
  const { t, code, number, moment } = useTexts();
  const { may } = useSession();
  const stale = useStale();
  const about = useQuery({ queryKey: ['journeys', journey], queryFn: () => api.journey(journey) });
  const people = useQuery({ queryKey: ['journey-people', journey], queryFn: () => api.passengers(journey), staleTime: Infinity, gcTime: 0 });
  const answers = useQuery({ queryKey: ['boarding', journey], queryFn: () => api.boardingAnswers(journey) });
  const [open, setOpen] = useState<JourneyPassenger | 'delete' | 'clear' | 'replies'>();
  const clear = clearOnes(people.data ?? [], answers.data ?? []);
  const answered = () => { stale('boarding'); setOpen(undefined); };
  return (
    <Asked of={about}>
      {(one) => (
        <>
          <div className="head">
            <h1 className="el"><bdi dir="ltr">{`${one.voyage.carrier} ${one.voyage.number}`.trim()}</bdi> <span className="mut">{code('mode', one.voyage.mode)}</span></h1>
            <span className="grow" />
            {may('SCREEN_PEOPLE') && <Button cap="F6" disabled={clear.length === 0 ? t('boarding.noneClear') : undefined} onPress={() => setOpen('clear')}>{t('boarding.answerClear', { n: number(clear.length) })}</Button>}
            {may('SCREEN_PEOPLE') && <Button cap="F7" onPress={() => setOpen('replies')}>{t('boarding.replies')}</Button>}
            <Button cap="F5" onPress={() => { stale('journeys'); stale('boarding'); void people.refetch(); }}>{t('journeys.again')}</Button>
            {may('SCREEN_PEOPLE') && <Button cap="F9" onPress={() => setOpen('delete')}>{t('journeys.delete')}</Button>}
            <Button cap="F4" onPress={onBack}>{t('journeys.back')}</Button>
          </div>
          <p className="pad sm">
            <b>{t('journeys.summary', { n: number(one.passengers), e: number(one.expected), a: number(one.arrived), g: number(one.gone) })}</b>
            <span className="mut"> · {t('journeys.dueAt', { at: moment(one.due) })} · {t('journeys.keptText', { until: moment(one.keptUntil) })} · {t('journeys.looked')}</span>
          </p>
          {one.unscreened > 0 && <Banner tone="warn" title={t('journeys.notYet', { n: number(one.unscreened) })} />}
          {one.notes.length > 0 && <Banner tone="warn" title={one.notes.map((note) => note.text).join(' ')} />}
          <Asked of={people} empty={{ when: (all) => all.length === 0, title: t('journeys.nobody') }}>
            {(all) => <PassengerRows people={all} answers={answers.data ?? []} onOpen={setOpen} />}
          </Asked>
          {open === 'delete' && <ReasonBox title={t('journeys.delete')} text={t('journeys.deleteWhat')} act={(reason) => api.deleteJourney(journey, reason)} onClose={() => setOpen(undefined)} onDone={() => { stale('journeys'); stale('expected'); onBack(); }} />}
          {open === 'clear' && <Box title={t('boarding.answerClear', { n: number(clear.length) })} onClose={() => setOpen(undefined)}><AnswerForm journey={journey} passengers={clear} alone={false} onDone={answered} /></Box>}
          {open === 'replies' && <RepliesBox journey={journey} onClose={() => setOpen(undefined)} />}
          {typeof open === 'object' && <PersonBox journey={journey} person={open} answers={answers.data ?? []} onClose={() => setOpen(undefined)} onDone={answered} />}
        </>
      )}
    </Asked>
  );
}
