import type { DocumentReading } from '../../api/types';
import type { FieldComparison, Hit } from '../../api/watch';
import { useTexts, type Texts } from '../../i18n/Texts';
import { aboutOf } from './about';
import { SIGNS, TONES } from './leaning';
import { differing, differingNames, type Piece } from './differing';


/** One line a field: what the traveller's document says, what the list says, and how they differ, letter by letter. */
export function CompareTable({ hit, reading }: { readonly hit: Hit; readonly reading: DocumentReading | undefined }) {
  const texts = useTexts();
  const { t, code } = texts;
  return (
    <table className="dt">
      <thead><tr><th>{t('compare.field')}</th><th>{t('compare.traveller')}{reading?.document && <span className="sm mut"> · {code('documentType', reading.document.type)}</span>}</th><th>{t(`compare.listed.${aboutOf(hit)}`)}</th><th>{t('compare.difference')}</th></tr></thead>
      <tbody>{hit.differences.map((one) => <DiffRow key={one.field} field={one} texts={texts} />)}</tbody>
    </table>
  );
}

function DiffRow({ field: { field, traveller, listed, comparison }, texts }: { readonly field: FieldComparison; readonly texts: Texts }) {
  const { t, code } = texts;
  const [left, right] = comparison === 'EQUAL' || comparison === 'NOT_GIVEN' ? [whole(shown(texts, field, traveller)), whole(shown(texts, field, listed))] : (field === 'name' ? differingNames : differing)(shown(texts, field, traveller), shown(texts, field, listed));
  const hue = comparison === 'DIFFERENT' ? 'x' : undefined;
  return (
    <tr className={TONES[comparison]}>
      <th scope="row">{code('field', field)}</th>
      <td className="sj"><Pieces pieces={left} hue={hue} none={t('compare.notGiven')} /></td>
      <td className="cn"><Pieces pieces={right} hue={hue} none={t('compare.notGiven')} /></td>
      <td className="df"><i className="sym" aria-hidden="true">{SIGNS[comparison]}</i>{t(`comparison.${comparison}`)}</td>
    </tr>
  );
}

const whole = (text: string): readonly Piece[] => (text ? [{ text, differs: false }] : []);

function Pieces({ pieces, hue, none }: { readonly pieces: readonly Piece[]; readonly hue: string | undefined; readonly none: string }) {
  if (pieces.length === 0) return <span className="dim">{none}</span>;
  return <bdi dir="ltr" className="b">{pieces.map((piece, index) => (piece.differs ? <mark key={index} className={hue}>{piece.text}</mark> : piece.text))}</bdi>;
}

/** Dates, sexes and countries in the reader's words; names and numbers as they stand. */
function shown({ date, code, country }: Texts, field: string, value: string): string {
  if (/^\d{4}(-\d\d){0,2}$/.test(value) && /birth$|expiry/i.test(field)) return date(value);
  if (field === 'sex') return value ? code('sex', value) : '';
  if (field === 'nationality' && /^[A-Z]{1,3}$/.test(value)) return `${country(value)} ${value}`;
  return value;
}
