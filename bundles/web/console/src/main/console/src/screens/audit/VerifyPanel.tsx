import { useState } from 'react';
import { useApi } from '../../api/Api';
import type { Verification } from '../../api/watch';
import { useSession } from '../../app/session';
import { address } from '../../api/transport';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Cap } from '../../parts/Cap';
import { useAct } from '../../parts/useAct';
import { useKeys } from '../../keys/useKeys';
import { secondsOf } from '../frame/condition';

/** Recomputes every chain; what does not fit is named with its place. */
export function VerifyPanel({ reason, onAgain }: { readonly reason: string; readonly onAgain: () => void }) {
  const api = useApi();
  const { t, number } = useTexts();
  const { session } = useSession();
  const { run, busy, problem } = useAct();
  const [result, setResult] = useState<Verification>();
  useKeys([{ key: 'F7', run: () => document.getElementById('journal-file')?.click() }]);
  const whole = result && result.faults.length === 0;
  return (
    <section className="verify">
      <div className="acts">
        <Button cap="F4" onPress={() => run(api.verify, setResult)}>{t('audit.verify')}</Button>
        <a id="journal-file" className="btn" href={address(`/journal/nodes/${encodeURIComponent(session.node.node)}/export`)} download><Cap name="F7" />{t('audit.export')}</a>
        <span className="grow" />
        <span className="sm mut el" title={reason}>{t('audit.because', { reason })}</span><Button cap="F9" onPress={onAgain}>{t('audit.otherReason')}</Button>
        {busy && <span role="status">{t('audit.verifying')}</span>}
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
