import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/Api';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';

const TWO_YEARS = 730;

/** Who should have left in the last two years, as far back as the register is asked. */
export function OverstayRows({ onOpen }: { readonly onOpen: (traveller: string) => void }) {
  const api = useApi();
  const { t, date, day, country } = useTexts();
  const found = useQuery({ queryKey: ['overstays'], queryFn: () => api.overstays(TWO_YEARS) });
  return (
    <>
      <p className="sm mut pad">{t('overstays.what')}</p>
      <Asked of={found} empty={{ when: (all) => all.length === 0, title: t('overstays.none') }}>
        {(all) => (
          <table className="tb">
            <thead><tr><th>{t('name')}</th><th>{t('nationality')}</th><th>{t('overstays.entered')}</th><th>{t('overstays.until')}</th><th className="num">{t('overstays.days')}</th><th><span className="unseen">{t('do.open')}</span></th></tr></thead>
            <tbody>
              {all.map(({ traveller, entry, until, days }) => (
                <tr key={traveller.id}>
                  <td><bdi dir="ltr"><b>{traveller.names.surname}</b> {traveller.names.givenNames}</bdi></td>
                  <td>{country(traveller.nationality)}</td><td>{day(entry.at)}</td><td>{date(until)}</td><td className="num">{days}</td>
                  <td className="num"><Button onPress={() => onOpen(traveller.id)}>{t('do.open')}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
    </>
  );
}
