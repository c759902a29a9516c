import { useState } from 'react';
import { useApi } from '../../api/Api';
import type { Verification } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { save } from '../../parts/save';
import { useAct } from '../../parts/useAct';
import { secondsOf } from '../frame/condition';

/** Recomputes every chain; what does not fit is named with its place. */
export function VerifyPanel({ reason, newest, onTurn, onAgain }: { readonly reason: string; readonly newest: boolean; readonly onTurn: () => void; readonly onAgain: () => void }) {
  const api = useApi();
  const { t, number } = useTexts();
  const { session } = useSession();
  const { run, busy, problem } = useAct();
  const [result, setResult] = useState<Verification>();
  const { node } = session.node;
  const take = () => run(() => api.exportJournal(node, reason), (chain) => save(chain, `journal-${node}.ndjson`));
  const whole = result && result.faults.length === 0;
  return (
    <section className="verify">
      <div className="acts">
        <Button cap="F4" onPress={() => run(api.verify, setResult)}>{t('audit.verify')}</Button>
        <Button cap="F7" onPress={take}>{t('audit.export')}</Button>
        <Button cap="F6" onPress={onTurn}>{t(newest ? 'audit.oldestFirst' : 'audit.newestFirst')}</Button>
        <span className="grow" />
        <span className="sm mut el" title={reason}>{t('audit.because', { reason })}</span><Button cap="F9" onPress={onAgain}>{t('audit.otherReason')}</Button>
        {busy && <span role="status">{t('waiting')}</span>}
      </div>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      {result && (
        <Banner tone={whole ? 'pass' : 'stop'} title={t(whole ? 'audit.whole' : 'audit.broken', { n: result.faults.length })} alert>
          {t('audit.verified', { entries: number(result.entries), checkpoints: number(result.checkpoints), s: number(secondsOf(result.took), 1) })}
          <ul>{result.faults.slice(0, 20).map((fault) => <li key={`${fault.node}/${fault.sequence}`}><bdi dir="ltr">{fault.node} / {fault.sequence}</bdi>: {fault.what.text}</li>)}</ul>
        </Banner>
      )}
    </section>
  );
}
