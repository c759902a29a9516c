import type { Right } from '../api/types';
import type { TextKey } from '../i18n/Texts';

/** The rooms of the console, who may enter them, and the digit of each in the list of rooms. */
export const ROOMS = [
  { path: '/lane', name: 'room.lane', rights: ['INSPECT'], digit: '1' },
] as const satisfies readonly { path: string; name: TextKey; rights: readonly Right[]; digit: string }[];

export type RoomPath = (typeof ROOMS)[number]['path'];

export function roomsFor(may: (right: Right) => boolean) {
  return ROOMS.filter((room) => room.rights.some((right) => may(right)));
}
