import type { ReferenceDocument } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { RowKeys } from '../../parts/RowKeys';
import { Shape } from '../../parts/Shape';
import { SEEN_SHAPES, type Findings } from './findings';

/** Every feature with what was found of it; on paper this is the record. */
export function FeatureTable({ reference, findings, at, onChoose }: { readonly reference: ReferenceDocument; readonly findings: Findings; readonly at: string; readonly onChoose: (feature: string) => void }) {
  const { t, code } = useTexts();
  return (
    <table className="tb features">
      <thead><tr><th>{t('examine.feature')}</th><th>{t('examine.found')}</th><RowKeys /></tr></thead>
      <tbody>
        {reference.features.map((feature) => {
          const found = findings[feature.id];
          return (
            <tr key={feature.id} className={feature.id === at ? 'at' : undefined}>
              <td><b>{feature.name.text}</b>{found?.note && <small dir="auto">{found.note}</small>}</td>
              <td>{found?.seen ? <span className="row"><Shape name={SEEN_SHAPES[found.seen]} size={16} />{code('seen', found.seen)}</span> : <span className="mut">{t('examine.notYet')}</span>}</td>
              <td className="num"><button type="button" className="btn" aria-pressed={feature.id === at} onClick={() => onChoose(feature.id)}>{t('examine.look')}</button></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
