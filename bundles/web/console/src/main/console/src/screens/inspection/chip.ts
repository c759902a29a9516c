import type { CheckResult } from '../../api/types';
import type { ShapeName } from '../../parts/Shape';

const SHAPES: Readonly<Record<CheckResult['answer'], ShapeName>> = { PASSED: 'pass', FAILED: 'fail', NOT_POSSIBLE: 'notPossible', NOT_DONE: 'notDone' };

export const chipShape = (answer: CheckResult['answer']): ShapeName => SHAPES[answer];
