import { jpegOf } from '../../../parts/shrink';

/** Why there is no camera, as its sentence is called. */
export type NoCamera = 'refused' | 'none' | 'busy' | 'insecure';

/** The highest the camera has, the one at the back where there are two; never a microphone. */
const WANTED: MediaStreamConstraints = { audio: false, video: { facingMode: { ideal: 'environment' }, width: { ideal: 2560 }, height: { ideal: 1440 } } };
const QUALITY = 0.92;

export async function openCamera(): Promise<MediaStream> {
  // only pages that came over HTTPS, or from this machine, are given one
  if (!navigator.mediaDevices) throw new DOMException('', 'SecurityError');
  return await navigator.mediaDevices.getUserMedia(WANTED);
}

export function whyNone(fault: unknown): NoCamera {
  const name = fault instanceof DOMException ? fault.name : '';
  if (name === 'NotAllowedError') return 'refused';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  return name === 'SecurityError' ? 'insecure' : 'none';
}

export function close(stream: MediaStream | undefined): void {
  stream?.getTracks().forEach((track) => track.stop());
}

function drawn(video: HTMLVideoElement, width: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.round((video.videoHeight / video.videoWidth) * width);
  canvas.getContext('2d', { willReadFrequently: true })!.drawImage(video, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** What the camera sees now, whole. */
export function pictureOf(video: HTMLVideoElement): Promise<Blob> {
  return jpegOf(drawn(video, video.videoWidth), QUALITY);
}

export type Advice = 'dark' | 'glare' | 'small' | 'steady';

const PROBE_WIDTH = 160;
/** Of 255, on average: a page under a desk lamp has more than twice as much. */
const DARK = 60;
/** Of 255, and how much of the picture may have it: a lamp mirrored in a laminate. */
const BLINDING = 252;
const GLARE_SHARE = 0.08;
/** In pixels: two lines of 44 signs need about 1000 to be read. */
const LEAST_WIDTH = 1000;

/** What to do better, as far as light and size tell it; sharpness is for the eye. */
export function adviceFor(video: HTMLVideoElement): Advice {
  if (video.videoWidth < LEAST_WIDTH) return 'small';
  const canvas = drawn(video, PROBE_WIDTH);
  return lightOf(canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data);
}

/** @param pixels red, green, blue and opacity by turns */
export function lightOf(pixels: Uint8ClampedArray): Advice {
  let [sum, blinding] = [0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    const light = (pixels[at]! + pixels[at + 1]! * 2 + pixels[at + 2]!) / 4;
    sum += light;
    if (light >= BLINDING) blinding++;
  }
  const all = pixels.length / 4;
  if (sum / all < DARK) return 'dark';
  return blinding / all > GLARE_SHARE ? 'glare' : 'steady';
}
