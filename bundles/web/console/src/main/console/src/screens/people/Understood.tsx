import { PEOPLE_FIELDS, type PeopleField, type PeoplePreview } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Shape } from '../../parts/Shape';

const FIGURES = ['people', 'setAside', 'remarked'] as const;

/** Which column is what, with the way to say it better, and what is to be said about lines. */
export function Understood({ preview, onChoose }: {
  readonly preview: PeoplePreview;
  readonly onChoose: (heading: string, was: PeopleField | undefined, is: PeopleField | undefined) => void;
}) {
  const { t, code, number } = useTexts();
  const named = preview.columns.some(({ field }) => field === 'NAME' || field === 'SURNAME');
  return (
    <>
      {named
        ? <dl className="tiles">{FIGURES.map((figure) => <div key={figure}><dd>{number(preview[figure])}</dd><dt>{t(`people.${figure}`)}</dt></div>)}</dl>
        : <Banner tone="warn" title={t('people.noNames')}>{t('people.noNamesDo')}</Banner>}
      <div className="columns" role="group" aria-label={t('people.columns')}>
        {preview.columns.map(({ heading, field }, index) => (
          <label key={index} className={field ? 'on' : undefined}>
            <bdi className="el" title={heading}>{heading || t('people.column', { n: index + 1 })}</bdi>
            <select value={field ?? ''} disabled={!heading} onChange={(event) => onChoose(heading, field, (event.target.value || undefined) as PeopleField | undefined)}>
              <option value="">{t('people.notCompared')}</option>
              {PEOPLE_FIELDS.map((one) => <option key={one} value={one}>{code('peopleField', one)}</option>)}
            </select>
          </label>
        ))}
      </div>
      {preview.remarks.length > 0 && (
        <div className="scroll short" role="region" tabIndex={0} aria-label={t('people.remarks')}><table className="tb">
          <thead><tr><th className="num">{t('import.line')}</th><th>{t('people.remarks')}</th></tr></thead>
          <tbody>{preview.remarks.map((remark) => <tr key={`${remark.line}-${remark.what.code}`}><td className="num">{number(remark.line)}</td><td><span className="row tight"><Shape name={remark.setAside ? 'fail' : 'compare'} size={16} />{remark.what.text}</span></td></tr>)}</tbody>
        </table></div>
      )}
      {preview.remarked > preview.remarks.length && <p className="sm mut">{t('people.moreRemarks')}</p>}
    </>
  );
}
