import { NO_ANSWER } from '../../api/problem';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import type { Printing } from './usePrinting';

const TONES = { PRINTED: 'pass', NOT_PRINTED: 'stop', UNCERTAIN: 'warn' } as const;

/** What became of the page: on paper, certainly not, or to be looked at. */
export function PrintLine({ printing, inBox = false }: { readonly printing: Printing; readonly inBox?: boolean }) {
  const { t } = useTexts();
  const { busy, printout, problem, clear, byBrowser } = printing;
  if (!busy && !printout && !problem) return null;
  const printer = printout && `${printout.printer}${printout.simulated ? ` · ${t('devices.simulated')}` : ''}`;
  return (
    <div className={inBox ? 'row' : 'problem'}>
      {busy && <Banner tone="plain" title={t('printing.now')} />}
      {problem && <Banner tone="stop" title={problem.code === NO_ANSWER ? t('printing.UNCERTAIN') : problem.sentence} alert />}
      {printout && (
        <Banner tone={TONES[printout.result]} title={`${t(`printing.${printout.result}`)} ${printout.copy > 1 ? t('printing.copy', { n: printout.copy }) : ''}`} alert>
          {printer}{printout.result !== 'PRINTED' && `: ${printout.advice.text}`}
        </Banner>
      )}
      {!busy && printout?.result !== 'PRINTED' && <Button cap={inBox ? undefined : 'F12'} onPress={byBrowser}>{t('printing.browser')}</Button>}
      {!busy && <Button cap={inBox ? undefined : 'Esc'} onPress={clear}>{t('do.close')}</Button>}
    </div>
  );
}
