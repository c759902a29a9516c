import type { Right } from '../api/types';
import type { TextKey } from '../i18n/Texts';

/** The rooms of the console, who may enter them, and the digit of each in the list of rooms. */
export const ROOMS = [
  { path: '/lane', name: 'room.lane', rights: ['INSPECT'], digit: '1' },
  { path: '/second-line', name: 'room.secondLine', rights: ['SECOND_LINE'], digit: '2' },
  { path: '/travellers', name: 'room.travellers', rights: ['TRAVELLER_READ'], digit: '3' },
  { path: '/alerts', name: 'room.alerts', rights: ['ALERT_READ', 'ALERT_IMPORT', 'HIT_ADJUDICATE', 'SCREEN_PEOPLE'], digit: '4' },
  { path: '/reports', name: 'room.reports', rights: ['REPORT'], digit: '5' },
  { path: '/administration', name: 'room.administration', rights: ['USER_ADMINISTER', 'SYSTEM_ADMINISTER', 'EXCHANGE_ADMINISTER', 'TRUST_PROPOSE', 'TRUST_APPROVE'], digit: '6' },
  { path: '/audit', name: 'room.audit', rights: ['JOURNAL_READ'], digit: '7' },
  // whom an authority's alerts concern follows from the authority, not from a right: the server says who has an inbox
  { path: '/notices', name: 'room.notices', rights: [], digit: '8' },
  { path: '/journeys', name: 'room.journeys', rights: ['INSPECT', 'SCREEN_PEOPLE'], digit: '9' },
  { path: '/law', name: 'room.law', rights: ['LAW_PROPOSE', 'LAW_APPROVE', 'INSPECT', 'SECOND_LINE'], digit: '0' },
  // only an installation for training has exercises
  { path: '/training', name: 'room.training', rights: ['INSPECT', 'TRAINING_REVIEW'], digit: 'T' },
] as const satisfies readonly Room[];

type Room = { readonly path: string; readonly name: TextKey; readonly rights: readonly Right[]; readonly digit: string };

const NOTICES = '/notices';
const TRAINING = '/training';

/** Whether a person may enter the room an address leads to; asking the server there would be journaled as an attempt. */
export function mayEnter(path: string, may: (right: Right) => boolean): boolean {
  if (path.startsWith('/compare/')) return may('INSPECT') || may('SECOND_LINE') || may('HIT_ADJUDICATE');
  if (path.startsWith('/examine/')) return may('SECOND_LINE');
  const room = ROOMS.find((one) => path === one.path || path.startsWith(`${one.path}/`));
  return !room || room.path === NOTICES || room.rights.some((right) => may(right));
}

export type RoomPath = (typeof ROOMS)[number]['path'];

/** Where a person begins: the job goes before the order of the rooms. */
export function firstRoomFor(may: (right: Right) => boolean): RoomPath {
  if (may('INSPECT') || may('SECOND_LINE')) return may('INSPECT') ? '/lane' : '/second-line';
  if (may('USER_ADMINISTER')) return '/administration';
  if (may('JOURNAL_READ')) return '/audit';
  if (may('LAW_PROPOSE')) return '/law';
  return roomsFor(may)[0]?.path ?? '/lane';
}

/**
 * @param hasInbox whether notices of hits come to this person
 * @param training whether this installation is for training
 */
export function roomsFor(may: (right: Right) => boolean, hasInbox = false, training = false) {
  return ROOMS.filter((room) => (room.path === NOTICES ? hasInbox : room.path === TRAINING && !training ? false : room.rights.some((right) => may(right))));
}
