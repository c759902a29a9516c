import { useRef, useState } from 'react';
import type { QueueItem } from '../../api/types';
import { useNow } from '../../app/clock';
import { spanOf } from '../../i18n/age';
import { useTexts, type Texts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Cap } from '../../parts/Cap';
import { Shape } from '../../parts/Shape';

/** Minutes after which a person has waited too long. */
export const TARGET_MINUTES = 30;

/** Protection first, then the longest waiting, in the server’s order. Tab moves, / finds. */
export function QueuePanel({ queue, chosen, me, onChoose }: {
  readonly queue: readonly QueueItem[];
  readonly chosen: string | undefined;
  readonly me: string;
  readonly onChoose: (inspection: string) => void;
}) {
  const { t } = useTexts();
  const now = useNow(10_000);
  const [wanted, setWanted] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useKeys([{ key: '/', run: () => field.current?.focus() }]);
  const shown = queue.filter((item) => nameIn(item, t).toLowerCase().includes(wanted.toLowerCase()));
  return (
    <section className="q">
      <div className="qh">
        <h1 title={t('second.order')}>{t('second.queue')} <span className="mut sm">{t('second.order')}</span></h1>
        <label className="find"><Cap name="/" /><span className="unseen">{t('second.find')}</span><input ref={field} value={wanted} placeholder={t('second.find')} onChange={(event) => setWanted(event.target.value)} /></label>
      </div>
      {shown.length === 0
        ? <div className="empty"><b>{t('second.none')}</b>{t('second.noneDo')}</div>
        : <ul className="qs">{shown.map((item) => <li key={item.inspection}><QueueRow item={item} now={now} me={me} on={item.inspection === chosen} onChoose={onChoose} /></li>)}</ul>}
      <p className="row sm mut qf"><Shape name="compare" size={16} />{t('second.legend', { n: TARGET_MINUTES })}</p>
    </section>
  );
}

/** What the server puts in place of a name that this reader may not see. */
export const MASKED = 'priority';

function nameIn(item: QueueItem, t: Texts['t']): string {
  return item.label === MASKED ? t('second.masked') : item.label || t('identity.none');
}

function QueueRow({ item, now, me, on, onChoose }: { readonly item: QueueItem; readonly now: number; readonly me: string; readonly on: boolean; readonly onChoose: (id: string) => void }) {
  const texts = useTexts();
  const { t, code } = texts;
  const seconds = Math.max(0, (now - Date.parse(item.referredAt)) / 1000);
  const late = seconds > TARGET_MINUTES * 60;
  const why = item.reason ? code('referral', item.reason) : t('second.priority');
  const owner = item.takenBy === me ? t('second.you') : item.takenBy ?? (late ? t('second.over', { n: TARGET_MINUTES }) : t('second.free'));
  return (
    <button type="button" className={on ? 'qr on' : 'qr'} aria-pressed={on} onClick={() => onChoose(item.inspection)}>
      <Shape name={item.priority || late ? 'compare' : 'wait'} size={22} />
      <span className="n el" dir="auto" title={nameIn(item, t)}>{nameIn(item, t)}</span><span className="w">{spanOf(texts, seconds)}</span>
      <span className="sm mut el" title={why}><bdi dir="ltr">{item.nationality}</bdi> · {t('lane.name', { lane: item.lane })} · {why}</span>
      <span className={item.takenBy === me || late ? 'sm b end' : 'sm mut end'}>{owner}</span>
    </button>
  );
}
