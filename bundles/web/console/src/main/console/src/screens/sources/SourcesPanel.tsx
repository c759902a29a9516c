import { useState } from 'react';
import { useSourceFaults, useSources, useStale } from '../../api/queries';
import type { SourceHealth } from '../../api/watch';
import { useNow } from '../../app/clock';
import { useSession } from '../../app/session';
import { ageOf } from '../../i18n/age';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';
import { Shape, type ShapeName } from '../../parts/Shape';
import { secondsOf } from '../frame/condition';
import { AskBox } from './AskBox';

const SHAPES: Record<SourceHealth['state'], ShapeName> = { UNKNOWN: 'wait', READY: 'pass', FAILING: 'compare', RESTING: 'notDone' };

/** Databases of others: how each answered since the server started, and what the lane sees of it. */
export function SourcesPanel() {
  const texts = useTexts();
  const { t, code, number, moment } = texts;
  const { may } = useSession();
  const stale = useStale();
  const now = useNow(15_000);
  const sources = useSources();
  const faults = useSourceFaults().data ?? [];
  const [asked, setAsked] = useState<SourceHealth>();
  const seconds = (duration: string | undefined) => (duration ? t('sources.seconds', { s: number(secondsOf(duration), 2) }) : '–');
  const tooOld = ({ dataAsOf, source }: SourceHealth) => dataAsOf !== undefined && now - Date.parse(dataAsOf) > 1000 * secondsOf(source.staleAfter);
  return (
    <>
      <div className="head"><h1>{t('admin.sources')}</h1><span className="grow" /><Button cap="F5" onPress={() => stale('sources')}>{t('sources.again')}</Button></div>
      <Asked of={sources} empty={{ when: (all) => all.length === 0, title: t('sources.none'), text: t('sources.noneDo') }}>
        {(all) => (
          <table className="tb tall">
            <thead><tr><td /><th>{t('sources.source')}</th><th>{t('user.state')}</th><th>{t('sources.lastAnswer')}</th><th className="num">{t('sources.usual')}</th><th className="num">{t('sources.count')}</th><th className="num">{t('sources.notDone')}</th>{may('ALERT_READ') ? <RowKeys /> : <td />}</tr></thead>
            <tbody>
              {all.map((health) => {
                const { source } = health;
                return (
                  <tr key={source.id}>
                    <td><Shape name={SHAPES[health.state]} size={18} /></td>
                    <td><b>{source.name}</b>{source.simulated && <span className="sm"> · {t('sources.simulated')}</span>}<div className="sm mut">{source.owner} · {source.kinds.map((kind) => code('sourceKind', kind)).join(', ')}</div></td>
                    <td>{code('sourceState', health.state)}{health.trouble && <div className="sm">{health.trouble.text}</div>}</td>
                    <td>{health.lastAnswer ? moment(health.lastAnswer) : <span className="mut">{t('sources.never')}</span>}
                      {health.dataAsOf && <div className={tooOld(health) ? 'sm b' : 'sm mut'}>{t('sources.data', { age: ageOf(texts, health.dataAsOf, now) })}{tooOld(health) && ` · ${t('sources.tooOld')}`}</div>}</td>
                    <td className="num">{seconds(health.usual)}<div className="sm mut">{t('sources.most', { s: seconds(source.timeout) })}</div></td>
                    <td className="num">{number(health.asked)}<div className="sm mut">{t('sources.found', { n: number(health.found) })}</div></td>
                    <td className={health.notDone ? 'num b' : 'num'}>{number(health.notDone)}<div className="sm mut">{t('sources.late', { n: number(health.late) })}</div></td>
                    <td className="num">{may('ALERT_READ') && <Button onPress={() => setAsked(health)}>{t('sources.ask')}</Button>}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </Asked>
      {faults.length > 0 && (
        <Banner tone="stop" title={t('sources.faults', { n: faults.length })} alert>
          <ul className="why-list">{faults.map((fault) => <li key={fault.settings + fault.what.code}><span><b><bdi dir="ltr">{fault.settings}</bdi></b> · {fault.what.text}</span></li>)}</ul>
          <p className="sm">{t('sources.faultsDo')}</p>
        </Banner>
      )}
      <p className="pad sm row tight"><Shape name="notDone" size={16} /><span>{t('sources.atLane')}</span></p>
      <p className="pad sm mut">{t('sources.settings')} <bdi dir="ltr">etc/org.mpaka.exchange.source-….cfg</bdi></p>
      {asked && <AskBox source={asked.source} onClose={() => { setAsked(undefined); stale('sources'); }} />}
    </>
  );
}
