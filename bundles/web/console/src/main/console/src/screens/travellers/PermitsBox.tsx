import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/Api';
import type { Traveller } from '../../api/types';
import type { Permit } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { PrintLine } from '../printing/PrintLine';
import { usePrinting } from '../printing/usePrinting';
import { PermitDecision } from './PermitDecision';
import { PermitForm } from './PermitForm';
import { PermitRows } from './PermitRows';
import { StayPart } from './StayPart';

/** A person's permits, the days of stay, a new application, a decision: one at a time. */
export function PermitsBox({ traveller, onClose }: { readonly traveller: Traveller; readonly onClose: () => void }) {
  const api = useApi();
  const { t, dayOf } = useTexts();
  const { may } = useSession();
  const printing = usePrinting();
  const today = dayOf(new Date());
  const permits = useQuery({ queryKey: ['permits', traveller.id], queryFn: () => api.permitsOf(traveller.id) });
  const knows = may('PERMIT_APPLY') || may('PERMIT_GRANT');
  const kinds = useQuery({ queryKey: ['permit-kinds', today], queryFn: () => api.permitKinds(today), enabled: knows }).data ?? [];
  const [applying, setApplying] = useState(false);
  const [open, setOpen] = useState<Permit>();
  const toList = () => { setApplying(false); setOpen(undefined); };
  const done = () => { void permits.refetch(); toList(); };
  return (
    <Box title={t(open ? (open.state === 'APPLIED' ? 'permits.decide' : 'permits.change') : applying ? 'permits.apply' : 'permits.title')} wide onClose={open || applying ? toList : onClose}>
      {open
        ? <PermitDecision permit={open} kind={kinds.find((one) => one.code === open.kind)} onDone={done} />
        : applying
          ? <PermitForm traveller={traveller} kinds={kinds} onDone={done} />
          : (
            <div className="stack">
              <PrintLine printing={printing} inBox />
              <StayPart traveller={traveller.id} today={today} />
              <Asked of={permits} empty={{ when: (all) => all.length === 0, title: t('permits.none') }}>
                {(all) => <PermitRows permits={all} kinds={kinds} onOpen={knows ? setOpen : undefined} print={printing.print} />}
              </Asked>
              {may('PERMIT_APPLY') && <div className="acts end"><Button cap="F8" primary disabled={traveller.documents.length === 0 ? t('permits.noDocument') : undefined} onPress={() => setApplying(true)}>{t('permits.apply')}</Button></div>}
            </div>
          )}
    </Box>
  );
}
