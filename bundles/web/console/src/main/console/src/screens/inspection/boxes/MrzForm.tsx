import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { DocumentInput } from '../../../api/types';
import { useTexts } from '../../../i18n/Texts';
import { Button } from '../../../parts/Button';
import { Shape } from '../../../parts/Shape';
import { PagePicture } from './PagePicture';
import { checkDigits, clean, formatOf, LENGTHS } from '../../../wedge/mrz';

/** The printed lines, typed or read from a picture, with every check digit judged as soon as its field is there. */
export function MrzForm({ onLines }: { readonly onLines: (lines: readonly string[], channel: DocumentInput['channel'], picture?: Blob) => void }) {
  const { t, code } = useTexts();
  const [text, setText] = useState('');
  const [pictured, setPictured] = useState<{ readonly text: string; readonly picture: Blob }>();
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const lines = clean(text).split('\n').filter(Boolean);
  const format = formatOf(lines) ?? likely(lines);
  const digits = format ? checkDigits(lines, format) : [];
  const wrong = digits.filter((digit) => !digit.right);
  const whole = formatOf(lines);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (lines.length > 0 && (whole || lines.join('').length >= 30)) onLines(lines, lines.join('\n') === pictured?.text ? 'PAGE_IMAGE' : 'TYPED_MRZ', pictured?.picture);
    else field.current?.focus();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="field">
        <label htmlFor="typed-mrz">{t('type.mrz')}<span className="aside">{lines.map((line) => line.length).join(' + ') || '0'}{format && ` · ${LENGTHS[format].join(' × ')}`}</span></label>
        <textarea
          id="typed-mrz" ref={field} className="mrz" rows={3} dir="ltr" spellCheck={false} autoComplete="off" autoCapitalize="characters"
          value={text} onChange={(event) => setText(clean(event.target.value))} aria-describedby="typed-mrz-digits"
          onKeyDown={(event) => { if (event.key === 'Enter' && whole) submit(event); }}
        />
      </div>
      <ul id="typed-mrz-digits" className="digits" aria-live="polite">
        {digits.map((digit) => (
          <li key={digit.field} className={digit.right ? '' : 'bad'}>
            <Shape name={digit.right ? 'pass' : 'fail'} size={16} />
            {digit.right ? t('mrz.right', { field: code('mrz.field', digit.field) }) : t('mrz.wrong', { field: code('mrz.field', digit.field), found: digit.found, wanted: digit.wanted })}
          </li>
        ))}
      </ul>
      <p className="sm mut">{t('type.mrzHint')}</p>
      <PagePicture onLines={(read, picture) => { setText(read.join('\n')); setPictured({ text: read.join('\n'), picture }); }} />
      {tried && !whole && <p className="fault" role="alert">{t('type.length')}</p>}
      <div className="acts end">
        {wrong.length > 0 && <span className="sm mut grow">{t('type.wrongGo')}</span>}
        <Button cap="F8" primary onPress={() => submit()}>{t('type.check')}</Button>
      </div>
    </form>
  );
}

/** Which form the lines are becoming, so that digits can be judged before all is typed. */
function likely(lines: readonly string[]) {
  const [first = ''] = lines;
  if (first.length === 44) return first.startsWith('V') ? 'MRVA' : 'TD3';
  if (first.length === 36) return first.startsWith('V') ? 'MRVB' : 'TD2';
  return first.length === 30 && lines.length > 1 ? 'TD1' : undefined;
}
