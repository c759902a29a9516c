import type { Preview } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Shape } from '../../parts/Shape';

/** More rows than this are read in the file, not on a screen. */
const SHOWN = 100;

/** What of a file could not be read, line by line. */
export function ProblemTable({ problems }: { readonly problems: Preview['problems'] }) {
  const { t, number } = useTexts();
  return (
    <div className="scroll short" role="region" tabIndex={0} aria-label={t('import.problems')}><table className="tb">
      <thead><tr><th className="num">{t('import.line')}</th><th>{t('import.entry')}</th><th>{t('import.what')}</th><th>{t('import.result')}</th></tr></thead>
      <tbody>{problems.slice(0, SHOWN).map((one) => <tr key={`${one.line}-${one.reference}-${one.what.text}`}><td className="num">{number(one.line)}</td><td><bdi dir="ltr">{one.reference}</bdi></td><td>{one.what.text}</td><td><span className="row tight"><Shape name={one.repaired ? 'pass' : 'fail'} size={16} />{t(one.repaired ? 'import.repaired' : 'import.leftOut')}</span></td></tr>)}</tbody>
    </table></div>
  );
}
