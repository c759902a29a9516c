/** Enough to see a page by, and small enough to keep, in pixels. */
const LONGEST_SIDE = 2000;
const QUALITY = 0.85;

/** The picture drawn anew as a JPEG: without what a camera writes into its files, place and time among it. */
export async function shrunk(picture: Blob): Promise<Blob> {
  const drawn = await createImageBitmap(picture, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(drawn.width, drawn.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawn.width * scale);
  canvas.height = Math.round(drawn.height * scale);
  canvas.getContext('2d')!.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  drawn.close();
  return await jpegOf(canvas, QUALITY);
}

export function jpegOf(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/jpeg', quality));
}
