import { useLawFindings } from '../../api/queries';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';

/** What is wrong with the law files, and what the linter would like to have mended. */
export function FindingsPanel() {
  const { t } = useTexts();
  const findings = useLawFindings();
  return (
    <>
      <div className="head"><h1>{t('law.findings')}</h1></div>
      <Asked of={findings} empty={{ when: (all) => all.findings.length === 0 && all.faults.length === 0, title: t('law.nothingFound'), text: t('law.whatIsLooked') }}>
        {(all) => (
          <>
            {all.faults.map((fault, index) => <Banner key={index} tone="stop" title={fault.text}>{t('law.stays')}</Banner>)}
            <table className="tb">
              <thead><tr><th>{t('law.file')}</th><th>{t('law.line')}</th><th>{t('law.row')}</th><th>{t('law.what')}</th></tr></thead>
              <tbody>
                {all.findings.map((one, index) => (
                  <tr key={index}><td><bdi dir="ltr">{one.file}</bdi></td><td className="num">{one.line}</td><td><bdi dir="ltr">{one.row}</bdi></td><td>{one.what.text}</td></tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </Asked>
    </>
  );
}
