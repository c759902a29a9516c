import { useState } from 'react';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Tabs } from '../../parts/Tabs';
import { Frame } from '../frame/Frame';
import { AskPanel } from './AskPanel';
import { ChangesPanel } from './ChangesPanel';
import { ComparePanel } from './ComparePanel';
import { FindingsPanel } from './FindingsPanel';
import { LawRowsPanel } from './LawRowsPanel';

const READ = ['rows', 'ask', 'findings'] as const;
const CHANGE = ['rows', 'changes', 'findings', 'ask', 'compare'] as const;
type Part = (typeof CHANGE)[number];

/**
 * Every value of the law with its history and citation, and what the law of a day says, for whoever applies it; for lawyers
 * also changes with four eyes, laws compared, and what the linter finds.
 */
export function LawRoom() {
  const { t } = useTexts();
  const { may } = useSession();
  const [part, setPart] = useState<Part>('rows');
  const parts: readonly Part[] = may('LAW_PROPOSE') || may('LAW_APPROVE') ? CHANGE : READ;
  return (
    <Frame plate={t('room.law')} className="room">
      <Tabs label={t('parts')} tabs={parts.map((id) => ({ id, label: t(`law.${id}`) }))} at={part} onChoose={setPart} />
      <div className="body">
        {part === 'rows' && <LawRowsPanel onProposed={() => setPart('changes')} />}
        {part === 'changes' && <ChangesPanel />}
        {part === 'findings' && <FindingsPanel />}
        {part === 'ask' && <AskPanel />}
        {part === 'compare' && <ComparePanel />}
      </div>
    </Frame>
  );
}
