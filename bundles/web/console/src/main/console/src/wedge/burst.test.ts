import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BurstReader, SILENCE_MILLIS, type Scan } from './burst';

const LINES = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

/** What an American keyboard sends for a sign, with the letter another layout makes of it. */
function pressOf(sign: string, azerty: boolean): Partial<KeyboardEvent> {
  if (sign === '<') return { code: 'Comma', shiftKey: true, key: azerty ? '?' : '<' };
  if (sign === '\n') return { code: 'Enter', key: 'Enter' };
  if (/\d/.test(sign)) return { code: `Digit${sign}`, key: azerty ? 'à' : sign };
  return { code: `Key${sign}`, key: azerty ? ({ A: 'q', Q: 'a', Z: 'w', W: 'z', M: ',' }[sign] ?? sign.toLowerCase()) : sign };
}

/** What a reader set up for a French keyboard sends to a machine with the French layout: figures with Shift, A where Q is. */
function frenchPressOf(sign: string): Partial<KeyboardEvent> {
  if (sign === '<') return { code: 'IntlBackslash', key: '<' };
  if (sign === '\n') return { code: 'Enter', key: 'Enter' };
  if (/\d/.test(sign)) return { code: `Digit${sign}`, shiftKey: true, key: sign };
  const place = ({ A: 'KeyQ', Q: 'KeyA', Z: 'KeyW', W: 'KeyZ', M: 'Semicolon' } as Record<string, string>)[sign] ?? `Key${sign}`;
  return { code: place, shiftKey: true, key: sign };
}

/** What an American keyboard sends for any sign to a machine with a French layout, where nearly all keys mean another. */
function americanPressOf(sign: string): Partial<KeyboardEvent> {
  if (/[a-z]/i.test(sign)) return { code: `Key${sign.toUpperCase()}`, shiftKey: sign !== sign.toLowerCase(), key: 'é' };
  const [code, shiftKey] = ({ '{': ['BracketLeft', true], '}': ['BracketRight', true], '"': ['Quote', true], ':': ['Semicolon', true], '.': ['Period', false], ',': ['Comma', false] } as Record<string, [string, boolean]>)[sign]!;
  return { code, shiftKey, key: 'ç' };
}

describe('the keyboard reader', () => {
  let scans: Scan[];
  let leaks: number[];
  let time: number;
  let reader: BurstReader;
  const send = (part: Partial<KeyboardEvent>, gap: number) =>
    reader.take({ shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, repeat: false, isComposing: false, ...part, timeStamp: (time += gap) } as KeyboardEvent);
  const type = (text: string, gap: number, azerty = false) => [...text].map((sign) => send(pressOf(sign, azerty), gap));

  beforeEach(() => {
    vi.useFakeTimers();
    scans = [];
    leaks = [];
    time = 0;
    reader = new BurstReader((scan) => scans.push(scan), (signs) => leaks.push(signs));
  });
  afterEach(() => vi.useRealTimers());

  it.each([['American', false], ['French', true]])('reads a passport on a machine with the %s layout', (_, azerty) => {
    type(`${LINES.join('\n')}\n`, 5, azerty);
    expect(scans).toEqual([{ read: true, lines: LINES }]);
  });

  it('reads a passport by a reader that was set up for the French layout of the machine', () => {
    for (const sign of `${LINES.join('\n')}\n`) send(frenchPressOf(sign), 5);
    expect(scans).toEqual([{ read: true, lines: LINES }]);
  });

  it('leaves three signs to the focused field, tells so, and keeps the rest from it', () => {
    const taken = type(LINES[0]!, 5);
    expect(taken.slice(0, 3)).toEqual([false, false, false]);
    expect(taken.slice(3).every(Boolean)).toBe(true);
    expect(leaks).toEqual([3]);
  });

  it('leaks nothing between the frame keys, however slow the reader is', () => {
    send({ key: 'F13', code: 'F13' }, 0);
    expect(type(LINES.join(''), 60).every(Boolean)).toBe(true);
    send({ key: 'F14', code: 'F14' }, 60);
    expect(scans).toEqual([{ read: true, lines: LINES }]);
    expect(leaks).toEqual([]);
  });

  it('does not take a fast typist for a reader', () => {
    expect(type('NEEMA JOAN'.replace(' ', ''), 80).some(Boolean)).toBe(false);
    expect(scans).toEqual([]);
  });

  it('says how much came when the scan broke off', () => {
    type(LINES[0]!.slice(0, 30), 5);
    vi.advanceTimersByTime(SILENCE_MILLIS);
    expect(scans).toEqual([expect.objectContaining({ read: false, signs: 30 })]);
  });

  it('hands over what is no zone as it was meant, by the places of an American keyboard', () => {
    const code = '{"data":{"hdr":{"t":"icao.vacc"}},"sig":{}}';
    for (const [index, sign] of [...code].entries()) send(americanPressOf(sign), index === 0 ? 0 : 5);
    vi.advanceTimersByTime(SILENCE_MILLIS);
    expect(scans).toEqual([{ read: false, signs: code.length, text: code }]);
  });

  it('does not let Enter within a scan press the focused key, and Enter alone does', () => {
    expect(send(pressOf('\n', false), 0)).toBe(false);
    const taken = type(`${LINES[0]}\n`, 5);
    expect(taken.at(-1)).toBe(true);
  });

  it('ends a scan without line break soon after its last sign', () => {
    type(LINES.join(''), 5);
    vi.advanceTimersByTime(150);
    expect(scans).toHaveLength(1);
  });
});
