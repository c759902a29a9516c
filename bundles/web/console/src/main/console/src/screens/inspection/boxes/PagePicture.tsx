import { useMemo, useState } from 'react';
import { useApi } from '../../../api/Api';
import { usePicturePolicy } from '../../../api/queries';
import type { PageReading } from '../../../api/types';
import { useTexts } from '../../../i18n/Texts';
import { Banner } from '../../../parts/Banner';
import { Button } from '../../../parts/Button';
import { Shape } from '../../../parts/Shape';
import { useAct } from '../../../parts/useAct';
import { usePicture } from '../../../parts/usePicture';
import { CameraView } from './CameraView';

/** The strip that was read, as a picture of this page's memory: the policy of contents lets no address hold a picture itself. */
function useStrip(zone: string | undefined): string | undefined {
  return usePicture(useMemo(() => (zone ? new Blob([Uint8Array.from(atob(zone), (sign) => sign.charCodeAt(0))], { type: 'image/jpeg' }) : undefined), [zone]));
}

/** A photograph or scan instead of typing: what was read of it is put into the field, beside the strip it was read from. */
export function PagePicture({ onLines }: { readonly onLines: (lines: readonly string[], picture: Blob) => void }) {
  const api = useApi();
  const { t } = useTexts();
  const { run, busy, problem, clear } = useAct();
  const [page, setPage] = useState<PageReading>();
  const strip = useStrip(page?.zone);
  const policy = usePicturePolicy().data;
  const [camera, setCamera] = useState(false);
  const read = (file: Blob | undefined) => {
    clear();
    setCamera(false);
    setPage(undefined);
    if (file) run(() => api.readPage(file), (found) => { setPage(found); if (found.reading.lines.length) onLines(found.reading.lines, file); });
  };
  return (
    <div className="page-picture">
      <div className="row low">
      <div className="field grow">
        <label htmlFor="page-picture">{t('page.choose')}</label>
        <input id="page-picture" type="file" accept="image/jpeg,image/png" capture="environment" aria-describedby="page-picture-how" onChange={(event) => read(event.target.files?.[0])} />
      </div>
      {!camera && <Button cap="F6" onPress={() => setCamera(true)}>{t('camera.open')}</Button>}
      </div>
      {camera && <CameraView onPicture={read} onClose={() => setCamera(false)} />}
      <p id="page-picture-how" className="sm mut">{t('page.how')}{policy && <> {t(`page.kept.${policy.keeping}`, { n: policy.days })}</>}</p>
      <div aria-live="polite">
        {busy && <p className="row"><Shape name="wait" size={16} />{t('page.reading')}</p>}
        {problem && <Banner tone="stop" title={problem.sentence} alert>{t('page.typeInstead')}</Banner>}
        {page && <Found page={page} strip={strip} />}
      </div>
    </div>
  );
}

function Found({ page, strip }: { readonly page: PageReading; readonly strip: string | undefined }) {
  const { t } = useTexts();
  return (
    <>
      {strip && <img className="strip" src={strip} alt={t('page.strip')} />}
      {page.missed
        ? <p className="row fault"><Shape name="notDone" size={16} />{page.missed.text}</p>
        : <p className="row"><Shape name="pass" size={16} />{t('page.compare')}</p>}
      <ul className="sm">
        {page.repairs.map((one) => (
          <li key={`${one.line} ${one.position}`} className="row"><Shape name="notDone" size={16} />{t('page.repair', { line: one.line + 1, place: one.position + 1, read: one.read, taken: one.taken })}</li>
        ))}
        {page.codes.map(({ kind, reading }, index) => (
          <li key={`${kind} ${index}`}>
            <b>{kind} · {reading.kind}</b> {reading.findings.map((finding) => finding.sentence.text).join(' ')}
            {reading.fields.length > 0 && <dl className="f">{reading.fields.map((field) => <div key={field.name}><dt>{field.name}</dt><dd><bdi dir="ltr">{field.value}</bdi></dd></div>)}</dl>}
          </li>
        ))}
      </ul>
    </>
  );
}
