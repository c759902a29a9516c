import type { NodeIdentity } from '../../api/types';
import type { ListAge, StatusView } from '../../api/watch';
import { ageOf } from '../../i18n/age';
import type { TextKey, Texts } from '../../i18n/Texts';

/** The post's condition in the words of the notice line. */
export type Condition = {
  readonly tone: 'plain' | 'warn';
  readonly link: TextKey;
  readonly since?: string;
  readonly lists?: string;
  readonly outbox: number;
  readonly devices?: string;
  readonly advice: TextKey;
};

/** The oldest copy counts: an officer must not be told of the freshest. A list that is kept here has no age. */
export function oldest(lists: readonly ListAge[]): ListAge | undefined {
  return lists.filter((list) => list.importedAt).sort((a, b) => Date.parse(a.importedAt!) - Date.parse(b.importedAt!))[0];
}

/** Seconds of an ISO 8601 duration: `PT0.62S`, `PT72H`, `P2D`. */
export function secondsOf(duration: string): number {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(duration);
  const [days, hours, minutes, seconds] = (parts?.slice(1) ?? []).map((part) => Number(part ?? 0));
  return (days ?? 0) * 86_400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

const LINKS = { CONNECTED: 'link.up', SLOW: 'link.slow', POST_ONLY: 'link.down', NOT_CONFIGURED: 'link.none' } as const;

/** @param status undefined while the post's own server does not answer */
export function conditionOf(texts: Texts, status: StatusView | undefined, now: number): Condition {
  if (!status) return { tone: 'warn', link: 'link.pcOnly', outbox: 0, advice: 'advice.pcOnly' };
  const down = status.links.find((link) => link.condition === 'DOWN');
  const stale = status.lists.some((list) => list.stale);
  const old = oldest(status.lists);
  const troubled = status.devices.find((device) => device.condition === 'LOST' || device.condition === 'FAULTY');
  const advice: TextKey = status.link === 'POST_ONLY' ? 'advice.down' : stale ? 'advice.stale' : status.lawFaults ? 'advice.law'
    : status.outboxDead ? 'advice.dead' : status.link === 'SLOW' ? 'advice.slow' : troubled ? 'advice.device' : 'advice.none';
  return {
    tone: status.link === 'POST_ONLY' || status.link === 'SLOW' || stale ? 'warn' : 'plain',
    link: LINKS[status.link], outbox: status.outboxWaiting + status.outboxDead, advice,
    ...(down ? { since: down.since } : {}),
    ...(old ? { lists: ageOf(texts, old.importedAt, now) } : status.lists.length ? { lists: texts.t('age.keptHere') } : {}),
    ...(troubled ? { devices: `${troubled.name}: ${troubled.advice.text}` } : {}),
  };
}

export function modeKey(mode: NodeIdentity['mode'] | undefined): TextKey | undefined {
  return mode === 'DEMONSTRATION' ? 'mode.demonstration' : mode === 'TRAINING' ? 'mode.training' : undefined;
}
