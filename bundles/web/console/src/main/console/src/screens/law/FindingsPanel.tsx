import { useLawFindings, useStatus } from '../../api/queries';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';

/** What is wrong with the law files, and what the linter would like to have mended. */
export function FindingsPanel() {
  const { t, moment, number } = useTexts();
  const findings = useLawFindings();
  const none = useStatus().data?.lawVersion === '';
  return (
    <>
      <div className="head"><h1>{t('law.findings')}</h1></div>
      {none && <Banner tone="stop" title={t('law.noRows')}>{t('law.noLawDo')}</Banner>}
      <Asked of={findings} empty={{ when: (all) => all.findings.length + all.faults.length + all.rules.length === 0, title: t('law.nothingFound'), text: t('law.whatIsLooked') }}>
        {(all) => (
          <>
            {all.faults.map((fault, index) => <Banner key={index} tone="stop" title={fault.text}>{t('law.stays')}</Banner>)}
            {all.rules.map((fault) => (
              <Banner key={`${fault.rule} ${fault.kind}`} tone="stop" title={t('law.ruleFault', { rule: fault.rule, kind: t(`ruleFault.${fault.kind}`) })}>
                {t('law.ruleFaultSince', { times: number(fault.times), since: moment(fault.since), last: moment(fault.last) })} <bdi dir="ltr">{fault.what}</bdi>{fault.leftAlone && <> · {t('law.leftAlone')}</>}
              </Banner>
            ))}
            {all.findings.length > 0 && <table className="tb">
              <thead><tr><th>{t('law.file')}</th><th>{t('law.line')}</th><th>{t('law.row')}</th><th>{t('law.what')}</th></tr></thead>
              <tbody>
                {all.findings.map((one, index) => (
                  <tr key={index}><td><bdi dir="ltr">{one.file}</bdi></td><td className="num">{one.line}</td><td><bdi dir="ltr">{one.row}</bdi></td><td>{one.what.text}</td></tr>
                ))}
              </tbody>
            </table>}
          </>
        )}
      </Asked>
    </>
  );
}
