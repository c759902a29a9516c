import { describe, expect, it, vi } from 'vitest';
import { keepPicture } from '../../src/screens/inspection/keepPicture';
import { lightOf, whyNone } from '../../src/screens/inspection/boxes/camera';

vi.mock('../../src/parts/shrink', () => ({ shrunk: (picture: Blob) => Promise.resolve(picture), jpegOf: vi.fn() }));

const all = (light: number, blinding = 0) => new Uint8ClampedArray(Array.from({ length: 400 }, (_, at) => (at < blinding * 4 ? 255 : light)));

describe('the camera', () => {
  it('says what to do about the light', () => {
    expect(lightOf(all(20))).toBe('dark');
    expect(lightOf(all(150))).toBe('steady');
    expect(lightOf(all(150, 20))).toBe('glare');
  });

  it('tells refusal, absence, use by others and an insecure address apart', () => {
    expect(['NotAllowedError', 'NotFoundError', 'NotReadableError', 'SecurityError', 'OverconstrainedError'].map((name) => whyNone(new DOMException('', name)))).toEqual(['refused', 'none', 'busy', 'insecure', 'none']);
    expect(whyNone(new TypeError('no'))).toBe('none');
  });

  it('gives a picture only to a post that keeps some', async () => {
    const offerPicture = vi.fn(() => Promise.resolve());
    const picture = new Blob(['jpeg']);
    await keepPicture({ picturePolicy: () => Promise.resolve({ keeping: 'NEVER', days: 7 }), offerPicture }, 'i1', picture);
    expect(offerPicture).not.toHaveBeenCalled();
    await keepPicture({ picturePolicy: () => Promise.resolve({ keeping: 'SECOND_LINE', days: 7 }), offerPicture }, 'i1', picture);
    expect(offerPicture).toHaveBeenCalledWith('i1', picture);
  });
});
