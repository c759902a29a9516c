import { useState, type ReactNode } from 'react';
import { useTexts, type TextKey } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Cap } from '../../parts/Cap';
import { Mark } from '../../parts/Mark';
import { useNode } from '../../api/queries';
import { Clock } from './Clock';
import { HelpBox } from './HelpBox';
import { LanguageButtons } from './LanguageButtons';
import { modeKey } from './condition';
import { ThemeButton } from './ThemeButton';
import { LANGUAGE_KEY, useLanguageKey } from './useLook';

/** The frame before sign-in: the product, the languages, help. */
export function PlainFrame({ children, notice = 'notice.notSignedIn' }: { readonly children: ReactNode; readonly notice?: TextKey }) {
  const { t } = useTexts();
  const node = useNode().data;
  const mode = modeKey(node?.identity.mode);
  const [help, setHelp] = useState(false);
  useKeys([{ key: 'F1', run: () => setHelp(true) }]);
  useLanguageKey();
  return (
    <div className="app">
      <header>
        <div className="bar">
          <span className="wm"><Mark />Mpaka</span>
          {node && <span><span className="v">{node.post?.name ?? node.identity.post}</span><span className="k">{t('post.kind')}</span></span>}
          <span className="grow" />
          <span><Cap name={LANGUAGE_KEY} /></span><LanguageButtons />
          <ThemeButton />
          <button type="button" onClick={() => setHelp(true)}><Cap name="F1" /><span className="k">{t('do.help')}</span></button>
          <Clock />
        </div>
        <div className="notice" role="status">
          <span className="grow">{t(notice)}</span>
          {mode && <span className={mode === 'mode.training' ? 'demo train' : 'demo'}>{t(mode)}</span>}
        </div>
      </header>
      <main className="si">{children}</main>
      {help && <HelpBox onClose={() => setHelp(false)} />}
    </div>
  );
}
