import { useState } from 'react';
import { show, theme } from '../../app/theme';
import { useTexts } from '../../i18n/Texts';
import { Shape } from '../../parts/Shape';

export function ThemeButton() {
  const { t } = useTexts();
  const [now, setNow] = useState(theme);
  const other = now === 'day' ? 'night' : 'day';
  const change = () => {
    show(other);
    setNow(other);
  };
  return <button type="button" onClick={change} aria-label={t(other === 'night' ? 'theme.night' : 'theme.day')}><Shape name="moon" size={18} /></button>;
}
