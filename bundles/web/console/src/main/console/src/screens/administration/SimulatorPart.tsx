import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/Api';
import type { Script } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';

/** The scenes of a simulator, and what can be seen of it: pages it printed, lamps that are on. */
export function SimulatorPart({ script, onPlay }: { readonly script: Script; readonly onPlay: (index: number) => void }) {
  const api = useApi();
  const { t } = useTexts();
  const shown = useQuery({ queryKey: ['simulators', script.simulator, 'shown'], queryFn: () => api.shown(script.simulator), refetchInterval: 2000 }).data ?? [];
  return (
    <section className="step"><h2>{t('devices.play', { device: script.simulator })}</h2>
      <div className="acts wrap">{script.titles.map((title, index) => <Button key={title} onPress={() => onPlay(index)}>{title}</Button>)}</div>
      {shown.length > 0 && (
        <>
          <p className="sm mut">{t('devices.shown')}</p>
          <div className="papers">{shown.slice(0, 3).map(({ text }, index) => <pre key={index} tabIndex={0} dir="ltr">{text}</pre>)}</div>
        </>
      )}
    </section>
  );
}
