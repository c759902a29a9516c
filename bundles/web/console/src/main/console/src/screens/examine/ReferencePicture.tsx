import { useReferencePicture } from '../../api/queries';
import type { ReferenceDocument } from '../../api/types';
import { usePicture } from '../../parts/usePicture';
import { useTexts } from '../../i18n/Texts';

type Picture = ReferenceDocument['pictures'][number];
type Place = NonNullable<ReferenceDocument['features'][number]['place']>;

/** A picture of a description, the feature that is looked at framed in it. */
export function ReferencePicture({ reference, picture, place }: { readonly reference: string; readonly picture: Picture; readonly place: Place | undefined }) {
  const { t, code } = useTexts();
  const asked = useReferencePicture(reference, picture.name);
  const address = usePicture(asked.data);
  const framed = place?.picture === picture.name ? place : undefined;
  return (
    <figure className="specimen">
      <div className="frame">
        {address ? <img src={address} alt={picture.title.text} /> : <p className="empty" role="status">{asked.error ? t('examine.noPicture') : t('waiting')}</p>}
        {address && framed && <i className="spot" style={{ insetInlineStart: `${framed.x}%`, top: `${framed.y}%`, width: `${framed.width}%`, height: `${framed.height}%` }} />}
      </div>
      <figcaption className="sm">{picture.title.text} · <b>{code('light', picture.light)}</b></figcaption>
    </figure>
  );
}
