import type { ReactNode } from 'react';
import { Shape, type ShapeName } from './Shape';

const SHAPES = { warn: 'compare', stop: 'fail', pass: 'ok', plain: 'wait' } as const satisfies Record<string, ShapeName>;

/** What happened, and what to do about it. */
export function Banner({ tone, title, children, alert = false }: {
  readonly tone: keyof typeof SHAPES;
  readonly title: string;
  readonly children?: ReactNode;
  readonly alert?: boolean;
}) {
  return (
    <div className={`banner ${tone}`} role={alert ? 'alert' : undefined}>
      <Shape name={SHAPES[tone]} />
      <div><b>{title}</b>{children && <div className="mut">{children}</div>}</div>
    </div>
  );
}
