import type { Ref } from 'react';
import type { ReferenceDocument, Seen } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Chips } from '../../parts/Chips';
import { TextField } from '../../parts/TextField';
import { Toggle } from '../../parts/Toggle';
import { SEEN, type Found } from './findings';

const LONGEST_NOTE = 500;

/** One feature: how the genuine one is, how the known forgery, and what is seen of it here. */
export function FeaturePanel({ feature, tell, found, noteField, closed, onFound, forgery, resembles, onResembles }: {
  readonly feature: ReferenceDocument['features'][number];
  readonly tell: string | undefined;
  readonly found: Found;
  readonly noteField: Ref<HTMLTextAreaElement>;
  /** Why nothing can be said; absent where it can. */
  readonly closed: string | undefined;
  readonly onFound: (found: Partial<Found>) => void;
  readonly forgery: ReferenceDocument['forgeries'][number] | undefined;
  readonly resembles: string | undefined;
  readonly onResembles: (forgery: string | undefined) => void;
}) {
  const { t, code } = useTexts();
  return (
    <div className="feature">
      <h2 className="t">{feature.name.text} <span className="mut">· {code('light', feature.light)}</span></h2>
      <p><b>{t('examine.genuineIs')}</b> {feature.genuine.text}</p>
      {tell && <p className="tell"><b>{t('examine.forgeryIs')}</b> {tell}</p>}
      {closed
        ? <p className="mut sm">{closed}</p>
        : (
          <>
            <Chips label={t('examine.here')} value={found.seen} options={SEEN.map((seen, index) => ({ value: seen, label: code('seen', seen), digit: String(index + 1) }))} onChange={(seen) => onFound({ seen: seen as Seen | undefined })} />
            <TextField label={t('second.note')} cap="F3" rows={2} maxLength={LONGEST_NOTE} inputRef={noteField} value={found.note} onChange={(note) => onFound({ note })} />
            {forgery && <Toggle cap="R" on={resembles === forgery.id} onChange={(on) => onResembles(on ? forgery.id : undefined)}>{t('examine.resembles')}</Toggle>}
          </>
        )}
    </div>
  );
}
