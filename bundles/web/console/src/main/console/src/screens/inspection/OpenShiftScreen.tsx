import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../api/Api';
import { asProblem, type Problem } from '../../api/problem';
import type { Direction } from '../../api/types';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Banner } from '../../parts/Banner';
import { Cap } from '../../parts/Cap';
import { Field } from '../../parts/Field';
import { KeyBar } from '../../parts/KeyBar';
import { Shape } from '../../parts/Shape';
import { Frame } from '../frame/Frame';
import { LaneChecks } from './LaneChecks';

const LANE = 'mpaka.lane';
const DIRECTION_KEYS = { ENTRY: 'F6', EXIT: 'F7' } as const;

/** Lane and direction: the second step after signing in. */
export function OpenShiftScreen() {
  const api = useApi();
  const client = useQueryClient();
  const { t, moment } = useTexts();
  const { session } = useSession();
  const [lane, setLane] = useState(() => localStorage.getItem(LANE) ?? '');
  const [direction, setDirection] = useState<Direction>('ENTRY');
  const [problem, setProblem] = useState<Problem>();
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // what is typed goes into the lane's name and nowhere else: the direction has function keys
  useEffect(() => { field.current?.focus(); field.current?.select(); }, []);
  const open = () => {
    setTried(true);
    if (!lane.trim()) {
      field.current?.focus();
      return;
    }
    localStorage.setItem(LANE, lane.trim());
    api.openShift(lane.trim(), direction).then((shift) => client.setQueryData(['shift'], shift), (fault) => setProblem(asProblem(fault)));
  };
  useKeys([
    { key: 'L', run: () => field.current?.focus() },
    { key: DIRECTION_KEYS.ENTRY, run: () => setDirection('ENTRY') },
    { key: DIRECTION_KEYS.EXIT, run: () => setDirection('EXIT') },
  ]);
  const name = lane.trim();
  return (
    <Frame plate={t('shift.plate')} className="si">
      <section className="l">
        <h2 className="st done"><i>1</i>{t('shift.signedIn')}</h2>
        <Banner tone="pass" title={session.displayName}>{t('shift.since', { at: moment(session.signedInAt) })}</Banner>
        <p className="sm mut para">{t('signIn.recorded')}</p>
      </section>
      <section className="r">
        <h1 className="st"><i>2</i>{t('shift.title')}</h1>
        <div className="two">
          <div className="stack">
            <form onSubmit={(event) => { event.preventDefault(); open(); }}>
              <Field label={t('shift.lane')} cap="L" value={lane} onChange={setLane} maxLength={16} inputRef={field} fault={tried && !name ? t('shift.laneMissing') : undefined} hint={t('shift.laneHint')} />
            </form>
            <div role="group" aria-label={t('shift.direction')}>
              <p className="lab">{t('shift.direction')}</p>
              <div className="seg">
                {(['ENTRY', 'EXIT'] as const).map((one) => (
                  <button key={one} type="button" className={one === direction ? 'on' : ''} aria-pressed={one === direction} onClick={() => setDirection(one)}>
                    {one === 'ENTRY' && <Shape name="arrow" />}<span className="grow">{t(`direction.${one}`)}</span>{one === 'EXIT' && <Shape name="arrow" />}
                    <Cap name={DIRECTION_KEYS[one]} />
                  </button>
                ))}
              </div>
            </div>
            {problem && <Banner tone="stop" title={problem.sentence} alert>{problem.code === 'WRONG_STATE' && t('shift.taken')}</Banner>}
          </div>
          <LaneChecks lane={name} />
        </div>
      </section>
      <KeyBar label={t('keys')} keys={[
        name
          ? { key: 'Enter', label: t('shift.open', { lane: name }), detail: t(`direction.${direction}`), big: true, state: 'go', run: open }
          : { key: 'Enter', label: t('shift.openAny'), detail: t('shift.laneMissing'), big: true, state: 'closed' },
      ]} />
    </Frame>
  );
}
