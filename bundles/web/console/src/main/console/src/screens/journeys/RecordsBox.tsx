import type { JourneyPassenger } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';

/** The records that may be the passenger's, and why each was found. Nobody is judged here: he is inspected when he comes. */
export function RecordsBox({ person }: { readonly person: JourneyPassenger }) {
  const { t, code, number } = useTexts();
  return (
    <>
      <p className="sm mut">{t('journeys.recordsWhat')}</p>
      {person.records.map((one) => (
        <section key={one.candidate.alert}>
          <h3><bdi>{one.name}</bdi> <span className="mut">{code('category', one.category)} · {code('band', one.candidate.band)} {number(one.candidate.score, 2)}{one.silent && ` · ${t('alert.silent')}`}</span></h3>
          <ul>{one.candidate.explanation.map((why) => <li key={why.text}>{why.text}</li>)}</ul>
        </section>
      ))}
    </>
  );
}
