import type { AlertList } from '../../api/watch';
import { ageOf } from '../../i18n/age';
import type { Texts } from '../../i18n/Texts';
import { secondsOf } from '../frame/condition';

/** A list that is kept on this node is no copy: it has no import and cannot grow old. */
export function listAge(texts: Texts, list: Pick<AlertList, 'importedAt'>, now: number): string {
  return list.importedAt ? ageOf(texts, list.importedAt, now) : texts.t('age.keptHere');
}

/** Only a copy can be too old. */
export function isTooOld(list: AlertList, now: number): boolean {
  return list.importedAt !== undefined && (now - Date.parse(list.importedAt)) / 1000 > secondsOf(list.staleAfter);
}
