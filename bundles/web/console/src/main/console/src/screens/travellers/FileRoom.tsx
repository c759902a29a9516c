import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import type { Crossing } from '../../api/types';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Frame } from '../frame/Frame';
import { RulingBox } from '../law/RulingBox';
import { CorrectBox } from './CorrectBox';
import { CrossingRows } from './CrossingRows';
import { MergeBox, UnmergeBox } from './MergeBoxes';
import { PermitsBox } from './PermitsBox';
import { PersonPanel } from './PersonPanel';

type Open = { readonly kind: 'merge' } | { readonly kind: 'permits' } | { readonly kind: 'unmerge'; readonly merged: string } | { readonly kind: 'correct' | 'law'; readonly crossing: Crossing };

/** All the register knows of a person; looking is journaled. */
export function FileRoom() {
  const { traveller: id } = useParams({ from: '/travellers/$traveller' });
  const api = useApi();
  const navigate = useNavigate();
  const { t } = useTexts();
  const { may } = useSession();
  const [open, setOpen] = useState<Open>();
  const back = () => void navigate({ to: '/travellers' });
  useKeys([{ key: 'Esc', run: back }]);
  const pages = useInfiniteQuery({
    queryKey: ['file', id], initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => api.file(id, pageParam), getNextPageParam: (last) => last.crossings.next,
  });
  const file = pages.data?.pages[0];
  const into = file && file.traveller.id !== id ? file.traveller : undefined;
  const merged = useQuery({ queryKey: ['file', id, 'merged'], queryFn: () => api.merged(id), enabled: Boolean(file?.merged.length) }).data ?? [];
  const close = () => setOpen(undefined);
  return (
    <Frame plate={t('room.travellers')} className="room">
      <div className="finder"><h1>{t('file.title')}</h1><span className="grow" />{file && <Button cap="F6" onPress={() => setOpen({ kind: 'permits' })}>{t('permits.title')}</Button>}<Button cap="Esc" onPress={back}>{t('do.back')}</Button></div>
      <div className="body">
        {into && <Banner tone="warn" title={t('file.mergedInto')}><Link to="/travellers/$traveller" params={{ traveller: into.id }}><bdi dir="ltr">{into.names.surname} {into.names.givenNames}</bdi>{into.documents[0] && <>, <bdi dir="ltr">{into.documents[0].number}</bdi> {into.documents[0].issuer}</>}</Link></Banner>}
        <Asked of={{ data: file, error: pages.error, refetch: pages.refetch as never }}>
          {({ traveller, openEntry, overstayDays }) => (
            <div className="file">
              <PersonPanel
                traveller={traveller} merged={merged} openEntry={openEntry} overstayDays={overstayDays}
                onMerge={may('TRAVELLER_MERGE') ? () => setOpen({ kind: 'merge' }) : undefined}
                onUnmerge={may('TRAVELLER_MERGE') ? (one) => setOpen({ kind: 'unmerge', merged: one }) : undefined}
              />
              <CrossingRows
                crossings={pages.data?.pages.flatMap((page) => page.crossings.items) ?? []}
                onMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
                onCorrect={may('TRAVELLER_CORRECT') ? (crossing) => setOpen({ kind: 'correct', crossing }) : undefined}
                onLaw={(crossing) => setOpen({ kind: 'law', crossing })}
              />
            </div>
          )}
        </Asked>
      </div>
      {open?.kind === 'permits' && file && <PermitsBox traveller={file.traveller} onClose={close} />}
      {open?.kind === 'merge' && <MergeBox kept={into?.id ?? id} onClose={close} />}
      {open?.kind === 'unmerge' && <UnmergeBox merged={open.merged} onClose={close} />}
      {open?.kind === 'law' && <RulingBox crossing={open.crossing.id} onClose={close} />}
      {open?.kind === 'correct' && <CorrectBox crossing={open.crossing} onClose={close} />}
    </Frame>
  );
}
