import type { Texts } from '../../i18n/Texts';
import type { KeySpec } from '../../parts/Key';

type Acts = {
  /** There is a description to compare with. */
  readonly described: boolean;
  readonly pictures: number; readonly forgeries: number; readonly references: number;
  /** Why nothing can be recorded; absent where it can. */
  readonly shut: string | undefined;
  readonly found: number; readonly features: number;
  readonly back: () => void; readonly toNote: () => void; readonly next: () => void; readonly turn: () => void; readonly forgery: () => void; readonly other: () => void; readonly record: () => void; readonly print: () => void;
};

/** The same places as in the other rooms: F2 leaves, F3 writes, F8 records. 1, 2 and 3 say what is seen. */
export function examineKeys({ t }: Pick<Texts, 't'>, acts: Acts): readonly KeySpec[] {
  const small = (key: string, label: string, run: () => void, why: string | undefined): KeySpec => (why === undefined ? { key, label, run } : { key, label, state: 'idle', detail: why });
  const none = acts.described ? undefined : t('examine.none');
  const shut = none ?? acts.shut ?? (acts.found === 0 ? t('examine.nothingYet') : undefined);
  const record = { key: 'F8', label: t('examine.record'), big: true } as const;
  return [
    { key: 'F2', also: 'Esc', label: t('compare.back'), run: acts.back },
    small('F3', t('second.note'), acts.toNote, none ?? acts.shut),
    small('F4', t('examine.next'), acts.next, none ?? (acts.features > 1 ? undefined : t('examine.onlyOne'))),
    small('F5', t('examine.turn'), acts.turn, none ?? (acts.pictures > 1 ? undefined : t('examine.onlyOne'))),
    small('F6', t('examine.forgery'), acts.forgery, none ?? (acts.forgeries > 0 ? undefined : t('examine.noForgery'))),
    small('F7', t('examine.other'), acts.other, none ?? (acts.references > 1 ? undefined : t('examine.onlyOne'))),
    shut ? { ...record, state: 'closed', detail: shut } : { ...record, detail: t('examine.of', { n: acts.found, all: acts.features }), state: 'go', run: acts.record },
    { ...small('F11', t('examine.print'), acts.print, none), also: 'Ctrl+P' },
  ];
}
