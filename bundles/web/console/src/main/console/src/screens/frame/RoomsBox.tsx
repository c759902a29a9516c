import { useNavigate } from '@tanstack/react-router';
import { useInbox } from '../../api/queries';
import { roomsFor, type RoomPath } from '../../app/rooms';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { LANGUAGE_NAMES } from '../../i18n/language';
import { unreadWords } from './InboxButton';
import { useNextLanguage, useOtherTheme } from './useLook';

/** The list of rooms this person may enter; each on a digit. */
export function RoomsBox({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const { may, signOut, session } = useSession();
  const navigate = useNavigate();
  const inbox = useInbox().data;
  const language = useNextLanguage();
  const theme = useOtherTheme();
  const go = (path: RoomPath) => {
    onClose();
    void navigate({ to: path });
  };
  return (
    <Box title={t('rooms.title')} onClose={onClose} foot={<><Button cap="I" onPress={language.turn}>{LANGUAGE_NAMES[language.next]}</Button><Button cap="B" onPress={theme.turn}>{t(theme.other === 'night' ? 'theme.night' : 'theme.day')}</Button><span className="grow" /><Button cap="Q" onPress={signOut}>{t('do.signOut')}</Button></>}>
      <ul className="rooms">
        {roomsFor(may, inbox?.open, session.node.mode === 'TRAINING').map((room) => <li key={room.path}><Button cap={room.digit} onPress={() => go(room.path)}>{t(room.name)}{room.path === '/notices' && inbox && inbox.unread > 0 && <b>{unreadWords(inbox.unread)}</b>}</Button></li>)}
      </ul>
      <p className="sm mut">{t('rooms.hint')}</p>
    </Box>
  );
}
