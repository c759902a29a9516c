import { useState } from 'react';
import { useAskedLaw, useNode, usePosts } from '../../api/queries';
import type { LawQuestion } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { CountryField } from '../../parts/CountryField';
import { DayField } from '../../parts/DayField';
import { Field } from '../../parts/Field';
import { Toggle } from '../../parts/Toggle';
import { outcomeText } from './outcome';
import { faultOf, newDraft, questionOf, SHOWN, WHY, WITH, type Draft } from './question';
import { RulingAnswers } from './RulingAnswers';

/** A question and how many were asked before it: pressed again, it is asked again. */
type Asking = { readonly question: LawQuestion; readonly time: number };

/** What the law of any day says of somebody who need not exist. */
export function AskPanel() {
  const { t, dayOf, code } = useTexts();
  const node = useNode();
  const posts = usePosts();
  const [draft, setDraft] = useState<Draft>(() => newDraft(dayOf(new Date()), ''));
  const [asked, setAsked] = useState<Asking>();
  const set = (more: Partial<Draft>) => setDraft((now) => ({ ...now, ...more }));
  const identity = node.data?.identity;
  const here = draft.post || identity?.post || '';
  const own = (posts.data ?? []).filter((one) => one.id.slice(0, 3) === identity?.country);
  const fault = faultOf(draft);
  const child = draft.age !== '' && Number(draft.age) < 18;
  return (
    <>
      <div className="head">
        <h1>{t('law.askTitle')}</h1><span className="grow" />
        <Button cap="F8" primary disabled={fault ? t(fault) : undefined} onPress={() => setAsked((last) => ({ question: questionOf({ ...draft, post: here }), time: (last?.time ?? 0) + 1 }))}>{t('law.ask')}</Button>
      </div>
      <div className="ask">
        <div className="form">
          <DayField label={t('law.day')} value={draft.on} onChange={(on) => set({ on })} />
          <Field label={t('law.hour')} value={draft.hour} onChange={(hour) => set({ hour })} maxLength={5} code />
          <Choice label={t('shift.direction')} value={draft.direction} onChange={(direction) => set({ direction: direction as Draft['direction'] })} options={(['ENTRY', 'EXIT'] as const).map((one) => ({ value: one, label: t(`direction.${one}`) }))} />
          <Choice label={t('law.post')} value={here} onChange={(post) => set({ post })} options={own.map((one) => ({ value: one.id, label: one.name }))} />
          <Choice label={t('document.type')} value={draft.document} onChange={(document) => set({ document })} empty={t('law.noDocument')} options={SHOWN.map((one) => ({ value: one, label: code('documentType', one) }))} />
          <CountryField label={t('nationality')} value={draft.nationality} onChange={(nationality) => set({ nationality })} />
          <DayField label={t('law.expiry')} value={draft.expiry} onChange={(expiry) => set({ expiry })} />
          <Field label={t('law.age')} value={draft.age} onChange={(age) => set({ age })} inputMode="numeric" maxLength={3} code />
          {child
            ? <Choice label={t('law.company')} value={draft.accompaniment} onChange={(one) => set({ accompaniment: one as Draft['accompaniment'] })} options={WITH.map((one) => ({ value: one, label: code('company', one) }))} />
            : <Choice label={t('dimension.PURPOSE')} value={draft.purpose} onChange={(purpose) => set({ purpose })} empty={t('law.notAsked')} options={WHY.map((one) => ({ value: one, label: code('purpose', one) }))} />}
          {draft.direction === 'ENTRY'
            ? <Field label={t('law.daysWanted')} value={draft.days} onChange={(days) => set({ days })} inputMode="numeric" maxLength={4} code />
            : <Field label={t('law.overstayDays')} value={draft.overstay} onChange={(overstay) => set({ overstay })} inputMode="numeric" maxLength={5} code />}
          <Choice label={t('law.yellowFever')} value={draft.yellowFever} onChange={(one) => set({ yellowFever: one as Draft['yellowFever'] })} empty={t('law.notAsked')} options={[{ value: 'yes', label: t('law.cardGood') }, { value: 'no', label: t('law.cardMissing') }]} />
          <div className="chips">
            <Toggle cap="F4" on={draft.visa} onChange={(visa) => set({ visa })}>{t('law.visaShown')}</Toggle>
            <Toggle cap="F9" on={draft.asylum} onChange={(asylum) => set({ asylum })}>{t('law.asylum')}</Toggle>
          </div>
          <p className="sm mut hint">{t('law.askHint')}</p>
        </div>
        <div className="answer">{asked ? <Answer {...asked} /> : <div className="empty"><b>{t('law.notAskedYet')}</b>{t('law.notAskedYetDo')}</div>}</div>
      </div>
    </>
  );
}

function Answer({ question, time }: Asking) {
  const texts = useTexts();
  const { t, code, date, country } = texts;
  const ruling = useAskedLaw(question, time);
  return (
    <Asked of={ruling}>
      {(one) => (
        <div role="status">
          <p className="mut">{t('law.of', { country: country(one.country), on: date(one.on) })} · {code('class', one.travellerClass)}</p>
          <p className="xl">{outcomeText(texts, one.leading.outcome)}</p>
          <RulingAnswers ruling={one} />
        </div>
      )}
    </Asked>
  );
}
