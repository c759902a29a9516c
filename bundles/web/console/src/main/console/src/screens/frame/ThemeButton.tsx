import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Shape } from '../../parts/Shape';
import { THEME_KEY, useOtherTheme } from './useLook';

export function ThemeButton() {
  const { t } = useTexts();
  const { other, turn } = useOtherTheme();
  useKeys([{ key: THEME_KEY, run: turn }]);
  const name = t(other === 'night' ? 'theme.night' : 'theme.day');
  return <button type="button" onClick={turn} aria-label={name} title={`${name}: ${THEME_KEY}`} aria-keyshortcuts="Control+B"><Shape name="moon" size={18} /></button>;
}
