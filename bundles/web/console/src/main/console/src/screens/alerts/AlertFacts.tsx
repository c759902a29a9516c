import { useAgencies } from '../../api/queries';
import type { Alert } from '../../api/watch';
import { useNow } from '../../app/clock';
import { LANGUAGE_NAMES, isLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/Texts';
import { isOverdue } from './finding';

/** All of an alert: whom it looks for on one side, the order and its terms on the other. */
export function AlertFacts({ alert }: { readonly alert: Alert }) {
  const { t, code, date } = useTexts();
  const { from, to } = alert.validity;
  return (
    <div className="sides">
      <dl className="facts">
        <SubjectFacts subject={alert.subject} />
        <dt>{t('alert.category')}</dt><dd>{code('category', alert.category)}</dd>
        <dt>{t('alert.action')}</dt><dd>{code('action', alert.action)}</dd>
        <dt>{t('alert.reason')}</dt><dd dir="auto">{alert.reason}</dd>
        <dt>{t('alert.owner')}</dt><dd dir="auto">{alert.owner}</dd>
        <dt>{t('alert.basis')}</dt><dd dir="auto">{alert.legalBasis}</dd>
      </dl>
      <dl className="facts">
        <dt>{t('alert.state')}</dt><dd>{code('alertState', alert.state)}{alert.silent && ` · ${t('alert.silent')}`}</dd>
        <dt>{t('alert.valid')}</dt><dd>{from || to ? `${from ? date(from) : '…'} – ${to ? date(to) : '…'}` : t('noEnd')}</dd>
        <TermFacts alert={alert} />
        <dt>{t('alert.proposed')}</dt><dd><bdi dir="ltr">{alert.proposedBy ?? '–'}</bdi></dd>
        <dt>{t('alert.approved')}</dt><dd><bdi dir="ltr">{alert.approvedBy ?? '–'}</bdi></dd>
      </dl>
    </div>
  );
}

function SubjectFacts({ subject }: { readonly subject: Alert['subject'] }) {
  const { t, code, date, country } = useTexts();
  if (subject.type === 'vehicle') return (
    <>
      <dt>{t('alert.plate')}</dt><dd><bdi dir="ltr">{subject.plate ?? '–'}</bdi></dd>
      <dt>{t('alert.vin')}</dt><dd><bdi dir="ltr">{subject.identificationNumber ?? '–'}</bdi></dd>
      <dt>{t('alert.registered')}</dt><dd>{subject.country ? country(subject.country) : t('unknown')}</dd>
    </>
  );
  const number = (one: { readonly number: string; readonly issuer?: string; readonly type?: string }) => [one.number, one.issuer, one.type && code('documentType', one.type)].filter(Boolean).join(' ');
  if (subject.type === 'document') return <><dt>{t('document')}</dt><dd><bdi dir="ltr">{number(subject.document)}</bdi></dd></>;
  const births = subject.births.map(({ from, to, approximate }) => `${approximate ? `${t('alert.about')} ` : ''}${from === to ? date(from) : `${date(from)} – ${date(to)}`}`);
  return (
    <>
      <dt>{t('alert.names')}</dt><dd><bdi dir="ltr">{subject.names.map((one) => (one.quality === 'WEAK_ALIAS' ? `${one.text} (${t('alert.weak')})` : one.text)).join(' · ')}</bdi></dd>
      <dt>{t('born')}</dt><dd>{births.join(' · ') || t('unknown')}</dd>
      {subject.birthPlaces.length > 0 && <><dt>{t('alert.places')}</dt><dd>{subject.birthPlaces.join(' · ')}</dd></>}
      <dt>{t('nationality')}</dt><dd>{subject.nationalities.map(country).join(' · ') || t('unknown')}</dd>
      {subject.sex && <><dt>{t('sex')}</dt><dd>{code('sex', subject.sex)}</dd></>}
      <dt>{t('alert.documents')}</dt><dd><bdi dir="ltr">{subject.documents.map(number).join(' · ') || '–'}</bdi></dd>
    </>
  );
}

function TermFacts({ alert }: { readonly alert: Alert }) {
  const { t, code, date, dayOf } = useTexts();
  const today = dayOf(new Date(useNow(60_000)));
  const terms = alert.terms;
  const agencies = useAgencies(terms !== undefined).data ?? [];
  const named = (id: string) => agencies.find((one) => one.id === id)?.name ?? id;
  if (!terms) return null;
  const seenBy = [...terms.roles.map((role) => code('role', role)), ...terms.agencies.map(named)];
  return (
    <>
      {terms.reviewOn && <><dt>{t('alert.review')}</dt><dd className={isOverdue(alert, today) ? 'late' : undefined}>{isOverdue(alert, today) ? t('review.since', { day: date(terms.reviewOn) }) : date(terms.reviewOn)}</dd></>}
      {terms.agency && <><dt>{t('alert.agency')}</dt><dd>{named(terms.agency)}</dd></>}
      {Object.entries(terms.handling).map(([language, text]) => <div key={language} className="pairline"><dt>{t('alert.handling')} <span className="sm">{isLanguage(language) ? LANGUAGE_NAMES[language] : language}</span></dt><dd dir="auto">{text}</dd></div>)}
      {terms.contact && <><dt>{t('alert.contact')}</dt><dd><bdi>{terms.contact}</bdi></dd></>}
      <dt>{t('alert.seenBy')}</dt><dd>{seenBy.join(' · ') || t('alert.seenByAll')}</dd>
    </>
  );
}
