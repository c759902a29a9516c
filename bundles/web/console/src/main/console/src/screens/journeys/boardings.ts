import type { BoardingAnswer, BoardingStatus, JourneyPassenger } from '../../api/watch';

/** The youngest first, as the server gives them: what stands, and what waits beside it. */
export function answersOf(answers: readonly BoardingAnswer[], passenger: string) {
  const his = answers.filter((one) => one.passenger === passenger);
  return { all: his, standing: his.find((one) => one.state === 'STANDING'), proposed: his.find((one) => one.state === 'PROPOSED') };
}

/** Compared, with nothing to compare, still expected, and without an answer. */
export function clearOnes(people: readonly JourneyPassenger[], answers: readonly BoardingAnswer[]): readonly string[] {
  return people.filter((one) => {
    const { standing, proposed } = answersOf(answers, one.id);
    return one.state === 'EXPECTED' && one.screened && one.records.length === 0 && !standing && !proposed;
  }).map((one) => one.id);
}

/** What check-in staff read; English, as carriers' systems show it. */
export const USUAL_WORDS: Readonly<Record<BoardingStatus, string>> = {
  OK_TO_BOARD: 'OK TO BOARD', DO_NOT_BOARD: 'NOT TO BOARD, CALL US', CHECK_DOCUMENTS: 'OK TO BOARD, CHECK DOCUMENTS', SEND_MORE: 'DATA INCOMPLETE, SEND AGAIN',
};
