import type { ReactNode } from 'react';
import type { TrustCertificate } from '../../api/trust';
import { useTexts } from '../../i18n/Texts';
import { Shape } from '../../parts/Shape';

/** Certificates, whose, for what and how long. */
export function CertificateRows({ certificates, last, act }: { readonly certificates: readonly TrustCertificate[]; readonly last?: ReactNode; readonly act?: (one: TrustCertificate) => ReactNode }) {
  const { t, code, country, date } = useTexts();
  return (
    <table className="tb">
      <thead><tr><td /><th>{t('trust.state')}</th><th>{t('trust.kind')}</th><th>{t('trust.subject')}</th><th>{t('trust.key')}</th><th>{t('alert.valid')}</th>{last}</tr></thead>
      <tbody>
        {certificates.map((one) => (
          <tr key={one.id}>
            <td><Shape name={one.withdrawn ? 'notPossible' : 'pass'} size={18} /></td>
            <td className="b">{country(one.state)}</td>
            <td>{code('trustKind', one.kind)}</td>
            <td className="el" title={`${one.subject} · SHA-256 ${one.id}`}><bdi dir="ltr">{one.subject}</bdi>{one.withdrawn && <small className="mut"> {t('trust.withdrawn', { by: one.withdrawn.by, reason: one.withdrawn.reason })}</small>}</td>
            <td><bdi dir="ltr">{one.key}</bdi></td>
            <td>{date(one.notBefore.slice(0, 10))} – {date(one.notAfter.slice(0, 10))}</td>
            {act && <td className="num"><span className="acts end">{act(one)}</span></td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
