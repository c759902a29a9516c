import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../api/Api';
import type { SealReading } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Shape } from '../../parts/Shape';
import { useAct } from '../../parts/useAct';
import { chipShape } from '../inspection/chip';
import { hearCodes } from './scanned';

/** Scanners send the whole code within half a second; what comes later is another one. */
const SILENCE_MILLIS = 500;

/** A barcode or seal, scanned or pasted: what it says, and whether that is to be believed. Nothing of it is kept. */
export function CodeBox({ scanned, onClose }: { readonly scanned: string; readonly onClose: () => void }) {
  const api = useApi();
  const { t } = useTexts();
  const [text, setText] = useState(scanned);
  const [reading, setReading] = useState<SealReading>();
  const { run, busy, problem } = useAct();
  const field = useRef<HTMLTextAreaElement>(null);
  const last = useRef(0);
  const read = (code: string) => {
    if (code.trim() === '') return field.current?.focus();
    setText(code);
    setReading(undefined);
    run(() => api.readSeal(code), setReading);
  };
  useEffect(() => {
    field.current?.focus();
    if (scanned) read(scanned);
    return hearCodes(read);
  }, []);
  useKeys([{ key: 'F8', run: () => read(text) }]);
  return (
    <Box title={t('code.title')} wide onClose={onClose}>
      <div className="field">
        <label htmlFor="code-text">{t('code.scanOrPaste')}</label>
        <textarea
          id="code-text" ref={field} rows={3} dir="ltr" spellCheck={false} autoComplete="off" value={text}
          onChange={(event) => { setText(event.target.value); last.current = event.timeStamp; }}
          onKeyDown={(event) => {
            // a scanner in a room that hears none ends with Enter, right after its last sign
            if (event.key !== 'Enter' || event.timeStamp - last.current > SILENCE_MILLIS) return;
            event.preventDefault();
            read(event.currentTarget.value);
          }}
        />
      </div>
      <div className="acts end">
        {busy && <span role="status">{t('waiting')}</span>}
        <Button cap="F8" primary onPress={() => read(text)}>{t('code.read')}</Button>
      </div>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      {reading && <CodeRows reading={reading} />}
    </Box>
  );
}

/** Each thing looked at with its answer and reason; below it what the code says. */
function CodeRows({ reading }: { readonly reading: SealReading }) {
  const { code, t } = useTexts();
  return (
    <section aria-live="polite">
      <h3>{code('codeKind', reading.kind)}</h3>
      <ul className="rules">
        {reading.findings.map((finding, index) => (
          <li key={`${finding.field} ${index}`}>
            <Shape name={chipShape(finding.answer)} />
            <div>
              <p><b>{code('codePart', finding.field)}</b> <span className="sm mut">{code('answer', finding.answer)}</span></p>
              <p>{finding.sentence.text}</p>
            </div>
          </li>
        ))}
      </ul>
      {reading.lines.length > 0 && <pre className="mrz" dir="ltr" aria-label={t('code.zone')}>{reading.lines.join('\n')}</pre>}
      {reading.fields.length > 0 && (
        <dl className="f">
          {reading.fields.map((field, index) => <div key={`${field.name} ${index}`}><dt>{code('codeField', field.name)}</dt><dd><bdi dir="ltr">{field.value}</bdi></dd></div>)}
        </dl>
      )}
    </section>
  );
}
