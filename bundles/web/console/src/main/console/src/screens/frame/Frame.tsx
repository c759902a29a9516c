import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { mainRole, useSession } from '../../app/session';
import { useNow } from '../../app/clock';
import { usePostName, useStatus } from '../../api/queries';
import { spanOf } from '../../i18n/age';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../i18n/language';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Cap } from '../../parts/Cap';
import { Mark } from '../../parts/Mark';
import { Plate } from '../../parts/Plate';
import { Shape } from '../../parts/Shape';
import { Clock } from './Clock';
import { hearCodes } from '../codes/scanned';
import { HelpBox } from './HelpBox';
import { InboxButton } from './InboxButton';
import { NoticeLine } from './NoticeLine';
import { RoomsBox } from './RoomsBox';
import { ThemeButton } from './ThemeButton';
import { LANGUAGE_KEY, useLanguageKey } from './useLook';
import { useShortBar } from './useShortBar';

const loadCodeBox = () => import('../codes/CodeBox');
const CodeBox = lazy(() => loadCodeBox().then((module) => ({ default: module.CodeBox })));
const CODE_KEY = 'Ctrl+K';

export type Fact = { readonly label: string; readonly value: ReactNode };

/** What every room has in common: where one is, who one is, what the post's condition is, and the way out. */
export function Frame({ plate, direction, place, facts = [], about, className, children }: {
  readonly plate: string;
  readonly direction?: 'ENTRY' | 'EXIT';
  readonly place?: string | undefined;
  readonly facts?: readonly Fact[];
  /** What is worked on; help and the list of rooms make way when it changes. */
  readonly about?: string | undefined;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const texts = useTexts();
  const { t, code, number, language, setLanguage } = texts;
  const { session, lock } = useSession();
  const postName = usePostName();
  const [open, setOpen] = useState<'help' | 'rooms' | 'code'>();
  const [scanned, setScanned] = useState('');
  const close = () => setOpen(undefined);
  useEffect(close, [about]);
  const showCode = (text: string) => {
    setScanned(text);
    setOpen('code');
  };
  const reads = session.rights.includes('INSPECT');
  const reading = open === 'code';
  // an open box hears for itself
  useEffect(() => (reads && !reading ? hearCodes(showCode) : undefined), [reads, reading]);
  useKeys([
    { key: 'F1', run: () => setOpen('help') },
    { key: 'Ctrl+M', run: () => setOpen('rooms') },
    ...(reads ? [{ key: CODE_KEY, run: () => showCode('') } as const] : []),
    { key: 'Ctrl+L', run: lock },
  ]);
  useLanguageKey();
  const role = mainRole(session.roles);
  const now = useNow(30_000);
  const queue = useStatus().data?.queue;
  const bar = useShortBar();
  return (
    <div className="app">
      <header>
        <div className="bar" ref={bar}>
          <button type="button" className="wm" onClick={() => setOpen('rooms')} aria-label={t('rooms.open')}><Mark />Mpaka</button>
          <Plate text={plate} direction={direction} />
          <span><span className="v">{postName(session.post)}</span>{place && <span className="k">{place}</span>}</span>
          <span className="who" title={role ? `${code('role', role)} ${session.displayName}` : session.displayName}><span className="k">{role ? code('role', role) : ''}</span><span className="v el">{session.displayName}</span></span>
          {facts.map(({ label, value }) => <span key={label} className="fact" title={label}><span className="k">{label}</span><bdi className="v">{value}</bdi></span>)}
          {queue && <span className="fact" title={t('queue.word')}><span className="k">{t('queue.word')}</span><bdi className="v">{queue.longest ? `${number(queue.waiting)} · ${spanOf(texts, Math.max(0, (now - Date.parse(queue.longest)) / 1000))}` : number(queue.waiting)}</bdi></span>}
          <InboxButton />
          <span className="grow" />
          <label className="lang">
            <span className="unseen">{t('language')}</span>
            <select value={language} title={`${t('language')}: ${LANGUAGE_KEY}`} aria-keyshortcuts="Control+I" onChange={(event) => setLanguage(event.target.value as Language)}>
              {LANGUAGES.map((one) => <option key={one} value={one}>{LANGUAGE_NAMES[one]}</option>)}
            </select>
          </label>
          {reads && <button type="button" onClick={() => showCode('')} aria-keyshortcuts="Control+K" title={`${t('code.title')}: ${CODE_KEY}`}><Shape name="scan" size={18} /><span className="unseen">{t('code.title')}</span></button>}
          <ThemeButton />
          <button type="button" onClick={() => setOpen('help')}><Cap name="F1" /><span className="k">{t('do.help')}</span></button>
          <button type="button" onClick={lock} aria-keyshortcuts="Control+L"><Shape name="lock" size={18} /><span className="k">{t('do.lock')}</span></button>
          <Clock />
        </div>
        <NoticeLine />
      </header>
      <main className={className}>{children}</main>
      {open === 'help' && <HelpBox onClose={close} />}
      {open === 'rooms' && <RoomsBox onClose={close} />}
      {reading && <Suspense><CodeBox scanned={scanned} onClose={close} /></Suspense>}
    </div>
  );
}
