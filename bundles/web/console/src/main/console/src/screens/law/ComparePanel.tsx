import { useState } from 'react';
import { useLawVersions } from '../../api/queries';
import type { LawVersion } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { DayField } from '../../parts/DayField';
import { ComparisonPart } from './ComparisonPart';

const MILLIS_OF_DAY = 86_400_000;
const YEAR = 365;

type Asking = { readonly before: string; readonly after: string; readonly from: string; readonly to: string; readonly time: number };

/** How two laws that were in force here differ on the crossings of some days. */
export function ComparePanel() {
  const { t } = useTexts();
  const versions = useLawVersions();
  return (
    <>
      <div className="head"><h1>{t('law.compare')}</h1></div>
      <Asked of={versions} empty={{ when: (all) => all.length < 2, title: t('law.oneVersion'), text: t('law.oneVersionDo') }}>{(all) => <Two versions={all} />}</Asked>
    </>
  );
}

function Two({ versions }: { readonly versions: readonly LawVersion[] }) {
  const { t, moment, date, dayOf } = useTexts();
  const today = new Date();
  const now = versions.find((one) => one.inForce) ?? versions[0]!;
  const other = versions.find((one) => one !== now)!;
  const [asking, setAsking] = useState<Asking>({ before: other.version, after: now.version, from: dayOf(new Date(today.getTime() - YEAR * MILLIS_OF_DAY)), to: dayOf(today), time: 0 });
  const [asked, setAsked] = useState<Asking>();
  const set = (more: Partial<Asking>) => setAsking((one) => ({ ...one, ...more }));
  const name = (one: LawVersion) => t(one.inForce ? 'law.versionNow' : one.change ? 'law.versionChange' : 'law.versionBundle', { since: moment(one.since) });
  const options = versions.map((one) => ({ value: one.version, label: name(one) }));
  const named = (version: string) => options.find((one) => one.value === version)?.label ?? version;
  const missing = asking.before === asking.after ? t('law.sameVersion') : !asking.from || !asking.to ? t('law.giveAnyDay') : asking.to < asking.from ? t('law.dayOrder') : undefined;
  return (
    <div className="stack pad">
      <div className="form three">
        <Choice label={t('law.oneLaw')} value={asking.before} onChange={(before) => set({ before })} options={options} />
        <Choice label={t('law.otherLaw')} value={asking.after} onChange={(after) => set({ after })} options={options} />
        <span />
        <DayField label={t('law.crossingsFrom')} value={asking.from} onChange={(from) => set({ from })} />
        <DayField label={t('law.crossingsTo')} value={asking.to} onChange={(to) => set({ to })} />
        <div className="acts"><Button cap="F8" primary disabled={missing} onPress={() => setAsked((last) => ({ ...asking, time: (last?.time ?? 0) + 1 }))}>{t('law.compareDo')}</Button></div>
      </div>
      <p className="sm mut">{t('law.compareHint')}</p>
      {asked && <ComparisonPart asked={{ before: asked.before, after: asked.after, from: asked.from, to: asked.to }} time={asked.time} title={t('law.comparedOn', { from: date(asked.from), to: date(asked.to) })} before={named(asked.before)} after={named(asked.after)} />}
    </div>
  );
}
