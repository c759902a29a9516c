import { useState } from 'react';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Tabs } from '../../parts/Tabs';
import { Frame } from '../frame/Frame';
import { ExercisesPanel } from './ExercisesPanel';
import { RecordPanel } from './RecordPanel';

type Part = 'exercises' | 'record';

/** Where an officer practises, and where it is kept what he achieved; only on an installation for training. */
export function TrainingRoom() {
  const { t } = useTexts();
  const { may } = useSession();
  const parts: readonly Part[] = may('INSPECT') ? ['exercises', 'record'] : ['record'];
  const [part, setPart] = useState<Part>(parts[0] ?? 'record');
  return (
    <Frame plate={t('room.training')} className="room">
      <Tabs label={t('parts')} tabs={parts.map((id) => ({ id, label: t(`training.${id}`) }))} at={part} onChoose={setPart} />
      <div className="body">
        {part === 'exercises' && <ExercisesPanel />}
        {part === 'record' && <RecordPanel />}
      </div>
    </Frame>
  );
}
