import { useNavigate } from '@tanstack/react-router';
import { useInbox } from '../../api/queries';
import { useTexts } from '../../i18n/Texts';
import { Shape } from '../../parts/Shape';

/** The server counts no further. */
const COUNTED = 100;

export function unreadWords(unread: number): string {
  return unread >= COUNTED ? `${COUNTED - 1}+` : String(unread);
}

/** How many notices of hits nobody read yet; there only for those to whom notices come. */
export function InboxButton() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const inbox = useInbox().data;
  if (!inbox?.open) return null;
  return (
    <button type="button" className={inbox.unread > 0 ? 'inbox some' : 'inbox'} aria-label={t('notices.count', { n: inbox.unread })} title={t('notices.count', { n: inbox.unread })} onClick={() => void navigate({ to: '/notices' })}>
      <Shape name="mail" size={20} /><span className="k">{t('notices.short')}</span><span className="v">{unreadWords(inbox.unread)}</span>
    </button>
  );
}
