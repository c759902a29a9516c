import type { Crossing, Traveller } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';

export function PersonPanel({ traveller, merged, openEntry, overstayDays, onMerge, onUnmerge }: {
  readonly traveller: Traveller;
  readonly merged: readonly Traveller[];
  readonly openEntry: Crossing | undefined;
  readonly overstayDays: number;
  readonly onMerge: (() => void) | undefined;
  readonly onUnmerge: ((merged: string) => void) | undefined;
}) {
  const { t, code, date, day, country } = useTexts();
  const { names, birth, sex, nationality, documents } = traveller;
  return (
    <section className="person" aria-label={t('identity')}>
      <p className="name"><bdi dir="ltr">{names.surname}</bdi></p>
      <p className="given"><bdi dir="ltr">{names.givenNames}</bdi></p>
      <dl className="f">
        <div><dt>{t('nationality')}</dt><dd>{country(nationality)} <small>{nationality}</small></dd></div>
        <div><dt>{t('born')}</dt><dd>{birth === 'unknown' ? t('unknown') : date(birth)}</dd></div>
        <div><dt>{t('sex')}</dt><dd>{code('sex', sex)}</dd></div>
      </dl>
      {overstayDays > 0 && <Banner tone="warn" title={t('file.overstay', { n: overstayDays })}>{t('file.overstayDo')}</Banner>}
      {openEntry && <Banner tone="plain" title={t('file.open', { at: day(openEntry.at) })}>{openEntry.permittedUntil && t('stay.until', { until: date(openEntry.permittedUntil) })}</Banner>}
      <h2 className="t">{t('file.documents')}</h2>
      <ul className="docs">{documents.map((one) => <li key={one.issuer + one.number}><bdi dir="ltr" className="b">{one.number}</bdi> <span className="sm mut">{one.issuer} · {code('documentType', one.type)}{one.expiry && ` · ${date(one.expiry)}`}</span></li>)}</ul>
      <h2 className="t">{t('file.merged')}</h2>
      {merged.length === 0 && <p className="sm mut">{t('file.notMerged')}</p>}
      {merged.map((one) => (
        <p key={one.id} className="row">
          <span className="grow"><bdi dir="ltr"><b>{one.names.surname}</b> {one.names.givenNames}</bdi>{one.documents[0] && <span className="sm mut"> · <bdi dir="ltr">{one.documents[0].number}</bdi> {one.documents[0].issuer}</span>}</span>
          {onUnmerge && <Button onPress={() => onUnmerge(one.id)}>{t('file.unmerge')}</Button>}
        </p>
      ))}
      {onMerge && <div className="acts"><Button cap="F4" onPress={onMerge}>{t('file.merge')}</Button></div>}
    </section>
  );
}
