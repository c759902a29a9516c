import type { ScreenedPerson } from '../../api/watch';
import { useLists } from '../../api/queries';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { leaning, SIGNS, TONES } from '../compare/leaning';

/** One person of a file: every record to compare, with the reasons of the match itself. */
export function PersonBox({ person, onClose }: { readonly person: ScreenedPerson; readonly onClose: () => void }) {
  const { t, code, number } = useTexts();
  const lists = useLists().data ?? [];
  return (
    <Box title={person.name || t('people.person')} tone={person.records.length > 0 ? 'warn' : 'plain'} onClose={onClose} wide>
      <p className="sm mut">{t('import.line')} {number(person.line)}{person.reference && <> · <bdi>{person.reference}</bdi></>}</p>
      {person.setAside && <Banner tone="warn" title={person.setAside.text} />}
      {person.notes.map((note) => <Banner key={note.code} tone="plain" title={note.text} />)}
      {person.records.length === 0 && !person.setAside && <p>{t('people.nothing')}</p>}
      <div className="scroll" role="region" tabIndex={0} aria-label={t('alerts.hits')}>
        {person.records.map((record) => (
          <section key={record.candidate.alert} className="found">
            <h3><bdi>{record.name}</bdi> <span className="mut">{t('compare.score', { score: number(record.candidate.score, 2), band: code('band', record.candidate.band) })}</span></h3>
            <p className="sm mut">{lists.find((one) => one.id === record.candidate.list)?.name ?? record.candidate.list} · {code('category', record.category)}{record.silent && <> · <b>{t('alert.silent')}</b></>} · <bdi dir="ltr">{record.candidate.alert}</bdi></p>
            <ul className="why-list">{record.candidate.explanation.map((reason, index) => <li key={index} className={TONES[leaning(reason.code)]}><i className="sym" aria-hidden="true">{SIGNS[leaning(reason.code)]}</i>{reason.text}</li>)}</ul>
          </section>
        ))}
      </div>
      {person.records.length > 0 && <p className="sm mut">{t('compare.scoreSays')} {t('people.noHit')}</p>}
    </Box>
  );
}
