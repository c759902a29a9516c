import type { Hit } from '../../api/watch';

/** Where a pair is compared: with the inspection it stands on, or with the crossing that was recorded without one. */
export const pairOf = ({ id, inspection, crossing }: Hit) =>
  inspection !== undefined
    ? ({ to: '/compare/$inspection', params: { inspection }, search: { hit: id } } as const)
    : ({ to: '/compare/crossing/$crossing', params: { crossing: crossing ?? '' }, search: { hit: id } } as const);
