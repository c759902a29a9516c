import { useState } from 'react';
import { useTexts } from '../../i18n/Texts';
import { Tabs } from '../../parts/Tabs';
import { Frame } from '../frame/Frame';
import { ChangesPanel } from './ChangesPanel';
import { FindingsPanel } from './FindingsPanel';
import { LawRowsPanel } from './LawRowsPanel';

const PARTS = ['rows', 'changes', 'findings'] as const;
type Part = (typeof PARTS)[number];

/** The lawyer's room: every value with its history and citation, changes with four eyes, and what the linter finds. */
export function LawRoom() {
  const { t } = useTexts();
  const [part, setPart] = useState<Part>('rows');
  return (
    <Frame plate={t('room.law')} className="room">
      <Tabs label={t('parts')} tabs={PARTS.map((id) => ({ id, label: t(`law.${id}`) }))} at={part} onChoose={setPart} />
      <div className="body">
        {part === 'rows' && <LawRowsPanel onProposed={() => setPart('changes')} />}
        {part === 'changes' && <ChangesPanel />}
        {part === 'findings' && <FindingsPanel />}
      </div>
    </Frame>
  );
}
