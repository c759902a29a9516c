import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useApi } from '../../api/Api';
import type { Session } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { COVER_DEPTH } from '../../keys/dispatcher';
import { KeyDepth } from '../../keys/useKeys';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { PlainFrame } from '../frame/PlainFrame';
import { SignInForm } from './SignInForm';

export type CoverReason = 'locked' | 'ended';

/** Covers the screen, which stays as it was below; a modal, so that an open dialog below gives up the focus. */
export function UnlockCover({ reason, session, onOpen, onLeave }: {
  readonly reason: CoverReason;
  readonly session: Session;
  readonly onOpen: (session: Session) => void;
  readonly onLeave: () => void;
}) {
  const api = useApi();
  const { t } = useTexts();
  const { user, displayName } = session;
  return (
    <ModalOverlay className="cover" isOpen isKeyboardDismissDisabled>
      <Modal className="cover-in"><Dialog aria-label={t(reason === 'locked' ? 'lock.title' : 'ended.title')}>
        <KeyDepth value={COVER_DEPTH}><PlainFrame notice={reason === 'locked' ? 'lock.kept' : 'ended.notice'}>
          <section className="si-one">
            <h1 className="st">{t(reason === 'locked' ? 'lock.title' : 'ended.title')}</h1>
            <Banner tone="plain" title={displayName}>{t(reason === 'locked' ? 'lock.kept' : 'ended.kept')}</Banner>
            <SignInForm user={user} unlocks={reason === 'locked'} action={reason === 'locked' ? api.unlock : (password) => api.signIn(user, password)} onSignedIn={onOpen} />
            <div className="acts"><Button cap="Esc" onPress={onLeave}>{t('lock.other')}</Button></div>
          </section>
        </PlainFrame></KeyDepth>
      </Dialog></Modal>
    </ModalOverlay>
  );
}
