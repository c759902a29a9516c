import type { AlertList, DeviceStatus, LinkState } from '../../api/watch';
import type { NodeIdentity } from '../../api/types';
import { ageOf } from '../../i18n/age';
import type { TextKey, Texts } from '../../i18n/Texts';

/** The post's condition in the words of the notice line. */
export type Condition = {
  readonly tone: 'plain' | 'warn';
  readonly link: { readonly key: TextKey; readonly since?: string };
  readonly lists?: string;
  readonly outbox: number;
  readonly devices?: string;
  readonly advice: TextKey;
};

type Sources = {
  readonly reachable: boolean; readonly links: readonly LinkState[]; readonly lists: readonly AlertList[] | undefined;
  readonly devices: readonly DeviceStatus[] | undefined; readonly now: number;
};

/** The oldest list counts: an officer must not be told of the freshest. */
export function oldest(lists: readonly AlertList[]): AlertList | undefined {
  return [...lists].sort((a, b) => Date.parse(a.importedAt ?? '1970-01-01') - Date.parse(b.importedAt ?? '1970-01-01'))[0];
}

/** Seconds of an ISO 8601 duration (`PT72H`, `P2D`) or of a plain number. */
export function secondsOf(duration: string | number): number {
  if (typeof duration === 'number') return duration;
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(duration);
  const [days, hours, minutes, seconds] = (parts?.slice(1) ?? []).map((part) => Number(part ?? 0));
  return (days ?? 0) * 86_400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

export function isStale(list: AlertList, now: number): boolean {
  return !list.importedAt || (now - Date.parse(list.importedAt)) / 1000 > secondsOf(list.staleAfter);
}

export function conditionOf(texts: Texts, { reachable, links, lists, devices, now }: Sources): Condition {
  const used = links.filter((link) => link.condition !== 'NOT_CONFIGURED');
  const down = used.find((link) => link.condition === 'DOWN');
  const slow = used.find((link) => link.condition === 'SLOW');
  const outbox = used.reduce((sum, link) => sum + link.waiting + link.dead, 0);
  const stale = lists?.some((list) => isStale(list, now)) ?? false;
  const oldestList = lists && oldest(lists);
  const age = oldestList && (oldestList.importedAt ? ageOf(texts, oldestList.importedAt, now) : texts.t('age.never'));
  const troubled = devices?.find((device) => device.condition === 'LOST' || device.condition === 'FAULTY');
  const link = !reachable ? { key: 'link.pcOnly' as const }
    : down ? { key: 'link.down' as const, since: down.since }
    : slow ? { key: 'link.slow' as const }
    : used.length === 0 ? { key: 'link.none' as const } : { key: 'link.up' as const };
  const advice: TextKey = !reachable ? 'advice.pcOnly' : down ? 'advice.down' : stale ? 'advice.stale' : slow ? 'advice.slow' : troubled ? 'advice.device' : 'advice.none';
  return {
    tone: !reachable || down || slow || stale ? 'warn' : 'plain', link, outbox, advice,
    ...(age ? { lists: age } : {}),
    ...(troubled ? { devices: `${troubled.name}: ${troubled.advice.text}` } : {}),
  };
}

export function modeKey(mode: NodeIdentity['mode'] | undefined): TextKey | undefined {
  return mode === 'DEMONSTRATION' ? 'mode.demonstration' : mode === 'TRAINING' ? 'mode.training' : undefined;
}

