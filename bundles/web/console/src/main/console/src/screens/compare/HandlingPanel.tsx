import { useAgencies, useHandling } from '../../api/queries';
import type { Hit } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';

/** What the owner wants done at this hit and whom to call, before anything else is read. */
export function HandlingPanel({ hit }: { readonly hit: Hit }) {
  const { t, code } = useTexts();
  const asked = useHandling(hit.id);
  const handling = asked.data;
  return (
    <section className="handling" aria-labelledby="what-to-do">
      <h2 className="t" id="what-to-do">{t('handling.title')}</h2>
      {asked.error !== null && !handling && <p>{t('handling.gone')}</p>}
      {handling && <>
        <p className="b">{code('action', handling.action)}</p>
        {handling.instruction && <p dir="auto">{handling.instruction}</p>}
        {handling.contact ? <p><span className="mut">{t('alert.contact')}</span> <bdi className="b">{handling.contact}</bdi></p> : <p className="mut">{t('handling.noContact')}</p>}
        <p className="sm mut">{t('alert.owner')}: <bdi>{handling.owner}</bdi></p>
      </>}
    </section>
  );
}

/** Under the pair, once it is certain. */
export function HandOverPanel({ hit }: { readonly hit: Hit }) {
  const { t } = useTexts();
  return <section className="handover" aria-labelledby="hand-over"><h2 className="t" id="hand-over">{t('hand.title')}</h2><HandOverState hit={hit} /></section>;
}

/** To whom the traveller was handed over, and whether that is confirmed. */
export function HandOverState({ hit: { handOver } }: { readonly hit: Hit }) {
  const { t, moment } = useTexts();
  const agencies = useAgencies(handOver?.agency !== undefined).data;
  if (!handOver) return <p className="late">{t('hand.none')}</p>;
  const { to, agency, by, at, note, receipt } = handOver;
  return (
    <dl className="facts">
      <dt>{t('hand.to')}</dt><dd dir="auto">{to}{agency && ` · ${agencies?.find((one) => one.id === agency)?.name ?? agency}`}</dd>
      <dt>{t('hand.by')}</dt><dd><bdi dir="ltr">{by}</bdi> · {moment(at)}</dd>
      <dt>{t('hand.note')}</dt><dd dir="auto">{note}</dd>
      <dt>{t('hand.receipt')}</dt><dd className={receipt ? undefined : 'late'}>{receipt ? <><bdi>{receipt.reference}</bdi> · <bdi dir="ltr">{receipt.by}</bdi> · {moment(receipt.at)}</> : t('hand.waits')}</dd>
    </dl>
  );
}
