import type { Finger } from '../../api/fingers';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import type { Learnt } from './FingersBox';

/** What became of the finger, and numbers beside their threshold: never a word for the outcome. */
export function FingerResult({ busy, finger, learnt: { on, comparison, search } }: { readonly busy: boolean; readonly finger: Finger; readonly learnt: Learnt }) {
  const { t, code, number } = useTexts();
  if (busy && !on) return <Banner tone="plain" title={t('fingers.lay', { finger: code('finger', finger) })}>{t('fingers.layHow')}</Banner>;
  if (!on) return null;
  if (!on.scanned) return <Banner tone="warn" title={on.advice.text} alert>{on.scanner}</Banner>;
  const { taken, scannersQuality, simulated } = on.scanned;
  return (
    <div className="learnt" role="status">
      <Banner tone={taken.weak ? 'warn' : 'plain'} title={`${code('finger', taken.finger)}: ${t(taken.weak ? 'fingers.weak' : 'fingers.good', { n: number(taken.minutiae) })}`}>
        {[on.scanner, scannersQuality !== undefined && t('fingers.scannerSays', { n: number(scannersQuality) }), simulated && t('fingers.simulated')].filter(Boolean).join(' · ')}
      </Banner>
      {comparison && <p><b>{t('fingers.similarity', { n: number(Math.round(comparison.similarity)) })}</b> · {t('fingers.threshold', { n: number(comparison.threshold) })}{comparison.weak && <> · {t('fingers.saysLess')}</>}</p>}
      {search && (
        <>
          <p><b>{t('fingers.searched', { n: search.searched, found: search.alike.length })}</b> · {t('fingers.threshold', { n: number(search.threshold) })}</p>
          <table className="tb"><tbody>{search.alike.map((one) => <tr key={one.with}><td>{t('fingers.case')} <bdi dir="ltr">{one.with}</bdi></td><td className="b">{t('fingers.similarity', { n: number(Math.round(one.similarity)) })}</td></tr>)}</tbody></table>
        </>
      )}
    </div>
  );
}
