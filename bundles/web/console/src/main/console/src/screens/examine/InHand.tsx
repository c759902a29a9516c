import { useChip, useChipPortrait, usePagePicture } from '../../api/queries';
import type { ExaminationTable, Inspection } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { usePicture } from '../../parts/usePicture';
import { altered } from '../inspection/ChipPortrait';

/** The document in hand, as far as this post has it in pictures; the document itself is looked at in any case. */
export function InHand({ inspection, page, onDelete }: { readonly inspection: Inspection; readonly page: ExaminationTable['page']; readonly onDelete: (() => void) | undefined }) {
  const { t, date, moment } = useTexts();
  const picture = usePicture(usePagePicture(inspection.id, page !== undefined).data);
  const { data: chip } = useChip(inspection);
  const portrait = usePicture(useChipPortrait(inspection.id, chip).data);
  const document = inspection.reading.document;
  return (
    <section className="inhand" tabIndex={0} aria-label={t('examine.inHand')}>
      <h2 className="t">{t('examine.inHand')}</h2>
      {document && <p className="sm"><b><bdi dir="ltr">{document.names.surname} {document.names.givenNames}</bdi></b><br /><bdi dir="ltr">{document.issuer} · {document.number}</bdi> · {date(document.birth)}</p>}
      {page && picture
        ? <><img className="ph" src={picture} alt={t('examine.page')} /><p className="sm mut">{t('examine.pageUntil', { until: moment(page.until) })}</p>{onDelete && <div className="acts"><Button cap="X" onPress={onDelete}>{t('examine.pageDelete')}</Button></div>}</>
        : <div className="ph none"><span>{page ? t('waiting') : t('examine.noPage')}</span></div>}
      <h2 className="t">{t('portrait.document')}</h2>
      {portrait && chip
        ? <><img className={altered(chip) ? 'ph portrait doubtful' : 'ph portrait'} src={portrait} alt={t('portrait.chip')} /><p className="sm mut">{t(altered(chip) ? 'portrait.chipDoubtful' : 'portrait.chip')}</p></>
        : <div className="ph none"><span>{t('portrait.noDocument')}</span></div>}
    </section>
  );
}
