import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/app/App';
import { FixturePost } from '../fixtures/post';
import { over } from '../fixtures/over';

/** The whole console over a fixture post, at an address. */
export function show(path: string, prepare: (post: FixturePost) => void = () => undefined) {
  const post = new FixturePost();
  prepare(post);
  window.history.replaceState({}, '', `/console${path}`);
  localStorage.setItem('mpaka.language', 'en');
  const view = render(<App over={over(post)} />);
  return { post, view, user: userEvent.setup() };
}

/** Sends physical keys as a reader does. */
export function scan(lines: readonly string[], target: Element = document.activeElement ?? document.body): void {
  let time = performance.now();
  for (const sign of `${lines.join('\n')}\n`) {
    const code = sign === '<' ? 'Comma' : sign === '\n' ? 'Enter' : /\d/.test(sign) ? `Digit${sign}` : `Key${sign}`;
    const event = new KeyboardEvent('keydown', { code, key: sign === '\n' ? 'Enter' : sign, shiftKey: sign === '<', bubbles: true, cancelable: true });
    Object.defineProperty(event, 'timeStamp', { value: (time += 4) });
    target.dispatchEvent(event);
  }
}

export const heading = (name: string | RegExp) => screen.findByText(name, { selector: 'h1' });
