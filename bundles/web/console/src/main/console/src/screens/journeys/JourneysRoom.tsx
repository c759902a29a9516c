import { useState } from 'react';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Tabs } from '../../parts/Tabs';
import { Frame } from '../frame/Frame';
import { JourneyRows } from './JourneyRows';
import { JourneyPanel } from './JourneyPanel';
import { ListForm } from './ListForm';
import { QuarantinePanel } from './QuarantinePanel';

type Part = 'journeys' | 'take' | 'quarantine';

/** Flights, buses and boats that were announced: who is on them, what the screening says, and what carriers sent wrongly. */
export function JourneysRoom() {
  const { t } = useTexts();
  const { may } = useSession();
  const parts: readonly Part[] = may('SCREEN_PEOPLE') ? ['journeys', 'take', 'quarantine'] : ['journeys'];
  const [part, setPart] = useState<Part>('journeys');
  const [chosen, setChosen] = useState<string>();
  return (
    <Frame plate={t('room.journeys')} className="room">
      <Tabs label={t('parts')} tabs={parts.map((id) => ({ id, label: t(`journeys.${id}`) }))} at={part} onChoose={(next) => { setPart(next); setChosen(undefined); }} />
      <div className="body">
        {part === 'journeys' && (chosen ? <JourneyPanel key={chosen} journey={chosen} onBack={() => setChosen(undefined)} /> : <JourneyRows onChoose={setChosen} />)}
        {part === 'take' && <ListForm onOpen={(journey) => { setChosen(journey); setPart('journeys'); }} onQuarantine={() => setPart('quarantine')} />}
        {part === 'quarantine' && <QuarantinePanel onOpen={(journey) => { setChosen(journey); setPart('journeys'); }} />}
      </div>
    </Frame>
  );
}
