import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useApi } from '../../api/Api';
import type { ExaminationTable, Inspection } from '../../api/types';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { KeyBar } from '../../parts/KeyBar';
import { useAct } from '../../parts/useAct';
import { ReasonForm } from '../inspection/boxes/ReasonForm';
import { ProblemLine } from '../inspection/ProblemLine';
import { examineKeys } from './examineKeys';
import { FeaturePanel } from './FeaturePanel';
import { FeatureTable } from './FeatureTable';
import { count, differ, drafted, recorded, type Findings, type Found } from './findings';
import { InHand } from './InHand';
import { ReferencePicture } from './ReferencePicture';

const NOTHING: Found = { note: '' };

/** What lies on the bench, and what is found; kept here until it is recorded. */
export function Bench({ inspection, table, mine, onBack }: { readonly inspection: Inspection; readonly table: ExaminationTable; readonly mine: boolean; readonly onBack: () => void }) {
  const texts = useTexts();
  const { t, moment } = texts;
  const api = useApi();
  const client = useQueryClient();
  const { run, busy, problem, clear } = useAct();
  const { references, examination } = table;
  const [which, setWhich] = useState(() => Math.max(0, references.findIndex((one) => one.id === examination?.reference)));
  const reference = references[which];
  const [findings, setFindings] = useState<Findings>(() => (reference ? recorded(reference, examination) : {}));
  const [resembles, setResembles] = useState(examination?.resembles);
  const [feature, setFeature] = useState(reference?.features[0]?.id ?? '');
  const [forgery, setForgery] = useState(-1);
  const [turned, setTurned] = useState(0);
  const [leaving, setLeaving] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const { may } = useSession();
  const note = useRef<HTMLTextAreaElement>(null);
  const shown = reference?.forgeries[forgery];
  const looked = reference?.features.find((one) => one.id === feature);
  const tell = shown?.tells.find((one) => one.feature === feature);
  const place = shown ? tell?.place : looked?.place;
  const pictures = (shown ?? reference)?.pictures ?? [];
  const picture = pictures[turned % Math.max(1, pictures.length)];
  const toFeature = (id: string) => {
    const wanted = (shown ? shown.tells.find((one) => one.feature === id) : reference?.features.find((one) => one.id === id))?.place?.picture;
    setFeature(id);
    setTurned((present) => { const at = pictures.findIndex((one) => one.name === wanted); return at < 0 ? present : at; });
  };
  const next = () => { if (reference) toFeature(reference.features[(reference.features.findIndex((one) => one.id === feature) + 1) % reference.features.length]!.id); };
  const put = (found: Partial<Found>) => setFindings((all) => ({ ...all, [feature]: { ...NOTHING, ...all[feature], ...found } }));
  const changed = reference && (differ(reference, findings, examination) || (examination?.reference === reference.id && resembles !== examination?.resembles));
  const shut = mine ? undefined : t('examine.notYours');
  const other = () => {
    const at = (which + 1) % references.length;
    setWhich(at);
    setFindings(recorded(references[at]!, examination));
    setResembles(examination?.reference === references[at]!.id ? examination.resembles : undefined);
    setFeature(references[at]!.features[0]!.id);
    setForgery(-1);
    setTurned(0);
  };
  const record = () => reference && run(
    () => api.recordExamination(inspection.id, { revision: examination?.revision ?? 0, reference: reference.id, findings: drafted(reference, findings), ...(resembles ? { resembles } : {}) }),
    () => void client.invalidateQueries({ queryKey: ['examination'] }),
    () => void client.invalidateQueries({ queryKey: ['examination'] }),
  );
  const showForgery = () => { setForgery((at) => (at + 1 >= (reference?.forgeries.length ?? 0) ? -1 : at + 1)); setTurned(0); };
  return (
    <>
      <div className="ah exh">
        <h1 className="xl">{reference ? reference.title.text : t('examine.none')}</h1>
        {reference && <p className="mut counts">{reference.series.text}<br /><span className="sm">{t('examine.counts', { agrees: count(findings, 'AGREES'), differs: count(findings, 'DIFFERS'), unseen: count(findings, 'CANNOT_BE_SEEN'), all: reference.features.length })}</span></p>}
        <span className="grow" />
        {reference?.invented && <p className="tag invented">{t('examine.invented')}</p>}
        <p className="sm end" role="status">{busy ? t('waiting') : changed ? <b>{t('examine.unrecorded')}</b> : examination ? t('examine.recorded', { at: moment(examination.at), by: examination.byName }) : t('examine.nothingRecorded')}</p>
      </div>
      <InHand inspection={inspection} page={table.page} onDelete={may('CONFIRM') ? () => setDeleting(true) : undefined} />
      <section className="known">
        <h2 className="t">{shown ? <><b className="late">{t('examine.knownForgery')}: {shown.title.text}</b> <span className="mut">{shown.known.text}</span></> : t('examine.genuine')}</h2>
        {reference && picture ? <ReferencePicture reference={reference.id} picture={picture} place={place} /> : <div className="empty"><b>{t('examine.none')}</b>{t('examine.noneDo')}</div>}
      </section>
      <section className="seen">
        {reference && looked && (
          <FeaturePanel
            feature={looked} tell={shown && (tell?.looks.text ?? t('examine.noTell'))} found={findings[feature] ?? NOTHING} noteField={note} closed={shut} onFound={put}
            forgery={shown} resembles={resembles} onResembles={setResembles}
          />
        )}
        {reference && <div className="scroll"><FeatureTable reference={reference} findings={findings} at={feature} onChoose={toFeature} /></div>}
      </section>
      <KeyBar label={t('keys')} keys={examineKeys({ t }, {
        described: reference !== undefined, pictures: pictures.length, forgeries: reference?.forgeries.length ?? 0, references: references.length, shut,
        found: reference ? drafted(reference, findings).length : 0, features: reference?.features.length ?? 0,
        back: () => (changed ? setLeaving(true) : onBack()), toNote: () => note.current?.focus(), next, turn: () => setTurned(turned + 1), forgery: showForgery, other, record: () => void record(), print: () => window.print(),
      })} />
      <ProblemLine problem={problem} onClose={clear} />
      {deleting && <Box title={t('examine.pageDelete')} tone="warn" onClose={() => setDeleting(false)}><p className="sm mut">{t('examine.pageDeleteWhat')}</p><ReasonForm reasons={[]} action={t('examine.pageDelete')} shortest={3} onReason={(reason) => run(() => api.deletePicture(inspection.id, reason), () => { setDeleting(false); void client.invalidateQueries({ queryKey: ['examination'] }); }, () => setDeleting(false))} /></Box>}
      {leaving && <Box title={t('examine.unrecorded')} tone="warn" onClose={() => setLeaving(false)}><p>{t('examine.leaveWhat')}</p><div className="acts end"><Button cap="F9" primary onPress={onBack}>{t('examine.leave')}</Button></div></Box>}
    </>
  );
}
