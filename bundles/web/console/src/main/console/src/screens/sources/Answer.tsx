import type { SourceAnswer } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';

const TONES = { FOUND: 'warn', NOT_FOUND: 'pass', NOT_DONE: 'stop' } as const;

/**
 * What a source said, with its age; no answer is never shown as “no record”.
 *
 * @param took seconds from asking to answer, as this PC saw it
 */
export function Answer({ answer, took }: { readonly answer: SourceAnswer; readonly took: number }) {
  const { t, code, number, moment } = useTexts();
  const from = [answer.asOf && t('sources.asOf', { at: moment(answer.asOf) }), answer.mode && code('sourceMode', answer.mode), t('sources.took', { s: number(took, 2) })].filter(Boolean).join(' · ');
  return (
    <div role="status">
      <Banner tone={TONES[answer.outcome]} title={answer.why?.text ?? t(`sourceAnswer.${answer.outcome}`, { n: answer.records.length })}>
        {from}
        {answer.records.map((record) => <p key={record.reference}><b>{code('category', record.category)}</b> · {code('action', record.action)} · <bdi dir="ltr">{record.reference}</bdi>{record.silent && <> · <b>{t('alert.silent')}</b></>}<br />{[record.legalBasis, record.instruction].filter(Boolean).join(' · ')}</p>)}
      </Banner>
    </div>
  );
}
