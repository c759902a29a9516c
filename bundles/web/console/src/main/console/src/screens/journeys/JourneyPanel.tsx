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
import { RecordsBox } from './RecordsBox';
import { ReasonBox } from './ReasonBox';

/** One journey and who is on it. The look is journaled, so that it is taken once and again only when asked for. */
export function JourneyPanel({ journey, onBack }: { readonly journey: string; readonly onBack: () => void }) {
  const api = useApi();
  const { t, code, number, moment } = useTexts();
  const { may } = useSession();
  const stale = useStale();
  const about = useQuery({ queryKey: ['journeys', journey], queryFn: () => api.journey(journey) });
  const people = useQuery({ queryKey: ['journey-people', journey], queryFn: () => api.passengers(journey), staleTime: Infinity, gcTime: 0 });
  const [open, setOpen] = useState<JourneyPassenger | 'delete'>();
  return (
    <Asked of={about}>
      {(one) => (
        <>
          <div className="head">
            <h1 className="el"><bdi dir="ltr">{`${one.voyage.carrier} ${one.voyage.number}`.trim()}</bdi> <span className="mut">{code('mode', one.voyage.mode)}</span></h1>
            <span className="grow" />
            <Button cap="F5" onPress={() => { stale('journeys'); void people.refetch(); }}>{t('journeys.again')}</Button>
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
            {(all) => <PassengerRows people={all} onOpen={setOpen} />}
          </Asked>
          {open === 'delete' && <ReasonBox title={t('journeys.delete')} text={t('journeys.deleteWhat')} act={(reason) => api.deleteJourney(journey, reason)} onClose={() => setOpen(undefined)} onDone={() => { stale('journeys'); stale('expected'); onBack(); }} />}
          {open && open !== 'delete' && <Box title={t('journeys.records')} onClose={() => setOpen(undefined)}><RecordsBox person={open} /></Box>}
        </>
      )}
    </Asked>
  );
}
