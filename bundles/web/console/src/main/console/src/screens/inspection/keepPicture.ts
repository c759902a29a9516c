import type { Calls } from '../../api/calls';
import { shrunk } from '../../parts/shrink';

/** Gives the post the picture of the page, if it keeps any: what is not kept is not sent. */
export async function keepPicture(api: Pick<Calls, 'picturePolicy' | 'offerPicture'>, inspection: string, picture: Blob): Promise<void> {
  if ((await api.picturePolicy()).keeping !== 'NEVER') await api.offerPicture(inspection, await shrunk(picture));
}
