import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenForRows } from './rows';

describe('the arrow keys in a table', () => {
  let stop: () => void;
  beforeEach(() => {
    Element.prototype.scrollIntoView = () => undefined;
    document.body.innerHTML = `<main><input id="find"><select id="pick"></select><table class="tb"><tbody>
      <tr><td><button id="a1"></button><button id="a2"></button></td></tr><tr id="read"><td>nothing to do</td></tr><tr><td><button id="b1"></button><button id="b2"></button></td></tr>
    </tbody></table></main>`;
    stop = listenForRows(window);
  });
  afterEach(() => stop());
  const at = (id: string) => document.getElementById(id)!.focus();
  const press = (...keys: readonly string[]) => {
    keys.forEach((key) => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
    return document.activeElement?.id;
  };

  it('walk from the field above through all rows, also those that offer nothing, and around', () => {
    at('find');
    expect(press('ArrowDown')).toBe('a1');
    expect(press('ArrowDown')).toBe('read');
    expect(press('ArrowDown')).toBe('b1');
    expect(press('ArrowDown')).toBe('a1');
    expect(press('ArrowUp')).toBe('b1');
    expect(press('Home')).toBe('a1');
    expect(press('End')).toBe('b1');
  });

  it('walk sideways in a row', () => {
    at('a1');
    expect(press('ArrowRight')).toBe('a2');
    expect(press('ArrowRight')).toBe('a2');
    expect(press('ArrowDown', 'ArrowDown')).toBe('b1');
    expect(press('ArrowRight')).toBe('b2');
    expect(press('ArrowLeft')).toBe('b1');
  });

  it('are left to a list and, sideways, to a field', () => {
    at('pick');
    expect(press('ArrowDown')).toBe('pick');
    at('find');
    expect(press('ArrowRight')).toBe('find');
  });

  it('stay in the dialog that covers the screen', () => {
    document.body.insertAdjacentHTML('beforeend', '<div class="dlg"><table class="tb"><tbody><tr><td><button id="d1"></button></td></tr></tbody></table></div>');
    expect(press('ArrowDown')).toBe('d1');
    expect(press('ArrowDown')).toBe('d1');
  });
});
