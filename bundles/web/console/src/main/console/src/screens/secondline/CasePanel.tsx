import type { Ref } from 'react';
import type { Examination, Inspection } from '../../api/types';
import type { Hit } from '../../api/watch';
import { useNow } from '../../app/clock';
import { spanOf } from '../../i18n/age';
import { useTexts } from '../../i18n/Texts';
import { FromLane } from './FromLane';
import { CaseWork } from './CaseWork';
import { TARGET_MINUTES } from './QueuePanel';

/** The case: at the start side what the lane saw, at the other what is done about it. */
export function CasePanel({ inspection, asking, fingers, examination, hits, owned, note, noteField, onNote, onKeep, onChip }: {
  readonly inspection: Inspection | undefined;
  /** Rows that are asked again and have not answered yet. */
  readonly asking: readonly string[];
  /** Whether the law has them taken. */
  readonly fingers: boolean;
  readonly examination: Examination | undefined;
  readonly hits: readonly Hit[];
  readonly owned: boolean;
  readonly note: string;
  readonly noteField: Ref<HTMLTextAreaElement>;
  readonly onNote: (text: string) => void;
  readonly onKeep: () => void;
  readonly onChip: (() => void) | undefined;
}) {
  const texts = useTexts();
  const { t, date, country, time } = texts;
  const now = useNow(10_000);
  if (!inspection) return <section className="case none"><div className="empty"><b>{t('second.choose')}</b>{t('second.chooseDo')}</div></section>;
  const document = inspection.reading.document;
  const referral = [...inspection.decisions].reverse().find(({ decision }) => decision.type === 'refer');
  const over = inspection.state === 'DECIDED' || inspection.state === 'CLOSED' ? inspection.decisions.at(-1) : undefined;
  const waited = referral ? ((over ? Date.parse(over.at) : now) - Date.parse(referral.at)) / 1000 : 0;
  return (
    <section className="case">
      <div className="h">
        <div>
          <h2 className="name"><bdi dir="ltr">{document ? <>{document.names.surname} <span className="given">{document.names.givenNames}</span></> : t('identity.none')}</bdi></h2>
          {document && <p className="sm mut">{country(document.nationality)} · {t('born')} {date(document.birth)} · <bdi dir="ltr">{document.number}</bdi></p>}
        </div>
        <span className="grow" />
        <div className="end">
          <p className="lg b">{t('second.waited', { span: spanOf(texts, waited), n: TARGET_MINUTES })}</p>
          <p className="sm mut">{over ? `${t(`file.${over.decision.type}`)} · ${over.byName}` : owned ? t('second.owner', { at: time(referral?.at ?? inspection.openedAt) }) : inspection.secondLineOfficer ?? t('second.free')}</p>
        </div>
      </div>
      <FromLane inspection={inspection} asking={asking} referral={referral} now={now} onChip={onChip} />
      <CaseWork inspection={inspection} fingers={fingers} examination={examination} hits={hits} owned={owned} note={note} noteField={noteField} onNote={onNote} onKeep={onKeep} />
    </section>
  );
}
