import { createContext, useContext, type ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { NO_ANSWER, type Problem } from '../api/problem';
import { useTexts } from '../i18n/Texts';
import { KeyDepth } from '../keys/useKeys';
import { Banner } from './Banner';
import { Button } from './Button';

/** Why the last act of an open dialog was not done; the line of the screen below is covered by the dialog. */
export const BoxProblem = createContext<Problem | undefined>(undefined);

/** A dialog; its upper edge has the colour of what is decided in it. The keys of the screen below are closed meanwhile. */
export function Box({ title, tone = 'plain', onClose, children, foot, wide = false }: {
  readonly title: string;
  readonly tone?: 'plain' | 'warn' | 'stop' | 'pass';
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly wide?: boolean;
}) {
  const { t } = useTexts();
  const depth = useContext(KeyDepth);
  const problem = useContext(BoxProblem);
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => { if (!open) onClose(); }}>
      <Modal className={`dlg ${tone} ${wide ? 'wide' : ''}`}>
        <Dialog>
          <KeyDepth value={depth + 1}>
            <div className="dlg-head">
              <Heading slot="title" level={2}>{title}</Heading>
              <Button cap="Esc" onPress={onClose}>{t('do.back')}</Button>
            </div>
            <div className="dlg-body">
              {problem && <Banner tone="stop" title={problem.code === NO_ANSWER ? t('noAnswer.what') : problem.sentence} alert>{t('problem.kept')}</Banner>}
              {children}
            </div>
            {foot && <div className="dlg-foot">{foot}</div>}
          </KeyDepth>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
