import type { Permit, PermitKind } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';

export function PermitRows({ permits, kinds, onOpen, print }: { readonly permits: readonly Permit[]; readonly kinds: readonly PermitKind[]; readonly onOpen: ((permit: Permit) => void) | undefined; readonly print: (page: string) => void }) {
  const { t, code, date } = useTexts();
  const page = (permit: Permit) => `/permit-pages/${encodeURIComponent(permit.id)}`;
  return (
    <table className="tb">
      <thead><tr><th>{t('permits.kind')}</th><th>{t('permits.number')}</th><th>{t('permits.state')}</th><th>{t('permits.from')}</th><th>{t('permits.until')}</th><th><span className="unseen">{t('do.open')}</span></th></tr></thead>
      <tbody>
        {permits.map((permit) => (
          <tr key={permit.id}>
            <td className="b">{kinds.find((one) => one.code === permit.kind)?.name.text ?? permit.kind}</td>
            <td><bdi dir="ltr">{permit.number ?? ''}</bdi></td>
            <td>{code('permitState', permit.state)}</td>
            <td>{permit.from ? date(permit.from) : ''}</td>
            <td>{permit.until ? date(permit.until) : ''}</td>
            <td className="end"><div className="acts">
              {(permit.state === 'GRANTED' || permit.state === 'EXPIRED') && <Button onPress={() => print(page(permit))}>{t('permits.print')}</Button>}
              {permit.receipts.map((one) => <Button key={one.number} onPress={() => print(`${page(permit)}/receipts/${encodeURIComponent(one.number)}`)}>{t('permits.receipt', { n: `${one.paid.amount} ${one.paid.currency}` })}</Button>)}
              {onOpen && permit.state !== 'REFUSED' && permit.state !== 'CANCELLED' && <Button onPress={() => onOpen(permit)}>{t('do.open')}</Button>}
            </div></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
