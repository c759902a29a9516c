import type { Traveller } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';

export function TravellerRows({ travellers, more, onOpen }: { readonly travellers: readonly Traveller[]; readonly more: boolean; readonly onOpen: (id: string) => void }) {
  const { t, code, date, country } = useTexts();
  return (
    <>
      <table className="tb">
        <thead><tr><th>{t('name')}</th><th>{t('born')}</th><th>{t('sex')}</th><th>{t('nationality')}</th><th>{t('document')}</th><RowKeys /></tr></thead>
        <tbody>
          {travellers.map((traveller, index) => (
            <tr key={traveller.id}>
              <td><bdi dir="ltr"><b>{traveller.names.surname}</b> {traveller.names.givenNames}</bdi></td>
              <td>{traveller.birth === 'unknown' ? t('unknown') : date(traveller.birth)}</td>
              <td>{code('sex', traveller.sex)}</td>
              <td>{country(traveller.nationality)} <span className="sm mut">{traveller.nationality}</span></td>
              <td><bdi dir="ltr">{traveller.documents[0]?.number ?? '–'}</bdi> <span className="sm mut">{traveller.documents[0]?.issuer}</span></td>
              <td className="num"><Button cap={index < 9 ? String(index + 1) : undefined} onPress={() => onOpen(traveller.id)}>{t('do.open')}</Button></td>
            </tr>
          ))}
        </tbody>
      </table>
      {more && <p className="sm mut pad">{t('find.more')}</p>}
    </>
  );
}
