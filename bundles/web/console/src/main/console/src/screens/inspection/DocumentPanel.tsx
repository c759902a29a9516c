import { usePostName } from '../../api/queries';
import { COMPANIES, type Accompaniment, type Declaration, type Inspection } from '../../api/types';
import { yearsBetween } from '../../i18n/age';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { Shape } from '../../parts/Shape';
import { Toggle } from '../../parts/Toggle';
import { Announced } from './Announced';
import { validity } from './validity';
import { vehicleLine } from './vehicle';

const ADULT = 18;

/** The document, the last crossings, and what was seen or said besides. */
export function DocumentPanel({ inspection, tight, onDeclare, onVehicle }: {
  readonly inspection: Inspection;
  /** There is an eighth row above: less room here. */
  readonly tight: boolean;
  readonly onDeclare: (declaration: Declaration) => void;
  readonly onVehicle: () => void;
}) {
  const texts = useTexts();
  const postName = usePostName();
  const { t, code, date, day, dayOf } = texts;
  const { reading: { document }, history, declaration: said } = inspection;
  const age = document ? yearsBetween(document.birth, dayOf(inspection.openedAt)) : undefined;
  const child = age !== undefined && age < ADULT;
  const unsure = inspection.checks.some((check) => check.check === 'history' && check.answer === 'NOT_DONE');
  const crossings = history?.last.slice(0, child || unsure ? 1 : tight ? 2 : 3) ?? [];
  return (
    <section className="doc">
      <h2 className="t">{t('document')}<span className="grow" /><Button cap="P" onPress={onVehicle}>{said.vehicle ? <bdi dir="ltr" className="b">{vehicleLine(said.vehicle)}</bdi> : t('vehicle')}</Button></h2>
      {document && (
        <dl className="f one">
          <div><dt>{code('documentType', document.type)}</dt><dd><bdi dir="ltr">{document.number}</bdi> <small>{document.issuer}</small></dd></div>
          <div><dt>{t('validUntil')}</dt><dd>{document.expiry ? date(document.expiry) : t('noEnd')} {document.expiry && <small>{validity(texts, document.expiry, dayOf(inspection.openedAt))}</small>}</dd></div>
        </dl>
      )}
      <Announced inspection={inspection} />
      <p className="lab over">{t('lastCrossings')}{!unsure && crossings.length === 0 && <>: <span className="mut">{t('history.none')}</span></>}</p>
      <div className="past">
      {unsure && <p className="row sm top"><Shape name="notDone" size={16} />{t('history.unsure')}</p>}
      <table className="last"><tbody>
        {crossings.map((crossing) => (
          <tr key={crossing.id}><td className="b">{t(`direction.${crossing.direction}`)}</td><td><bdi dir="ltr" className="el">{postName(crossing.post)}</bdi></td><td className="num">{day(crossing.at)}</td></tr>
        ))}
      </tbody></table>
      </div>
      <div className="said">
        {child && (
          <Choice
            label={t('company')} cap="C" value={said.accompaniment === 'NOT_ASKED' ? '' : said.accompaniment} empty={t('ask')}
            options={COMPANIES.map((one) => ({ value: one, label: code('company', one) }))}
            onChange={(value) => onDeclare({ ...said, accompaniment: (value || 'NOT_ASKED') as Accompaniment })}
          />
        )}
        <div className="chips">
          <Toggle cap="Y" on={said.yellowFeverCertificate === true} onChange={(on) => onDeclare({ ...said, yellowFeverCertificate: on })}>{t('yellowFever.seen')}</Toggle>
          <Toggle cap="A" tone="warn" on={said.asksForAsylum} onChange={(on) => onDeclare({ ...said, asksForAsylum: on })}>{t('asylum.asks')}</Toggle>
        </div>
      </div>
    </section>
  );
}
