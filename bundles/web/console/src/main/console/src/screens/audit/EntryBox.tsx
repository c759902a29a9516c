import type { JournalEntry } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Box } from '../../parts/Box';

/** What the server puts in place of a payload that says why a case has protection priority. */
const SEALED = '{"sealed":"PROTECTION"}';

/** One link of the chain, with what it hangs on. */
export function EntryBox({ entry, onClose }: { readonly entry: JournalEntry; readonly onClose: () => void }) {
  const { t, code, moment } = useTexts();
  return (
    <Box title={`${entry.node} / ${entry.sequence}`} wide onClose={onClose}>
      <dl className="facts">
        <dt>{t('audit.act')}</dt><dd>{code('entry', entry.kind)} <bdi dir="ltr" className="sm mut">{entry.kind}</bdi></dd>
        <dt>{t('time')}</dt><dd>{moment(entry.time)}</dd>
        <dt>{t('audit.actor')}</dt><dd><bdi dir="ltr">{entry.actor}</bdi></dd>
        <dt>{t('audit.subject')}</dt><dd><bdi dir="ltr">{entry.subject}</bdi></dd>
        <dt>{t('audit.hash')}</dt><dd><bdi dir="ltr" className="hash">{entry.hash}</bdi></dd>
        <dt>{t('audit.before')}</dt><dd><bdi dir="ltr" className="hash">{entry.previousHash}</bdi></dd>
      </dl>
      <h3 className="t">{t('audit.payload')}</h3>
      {entry.payload === SEALED ? <p className="mut">{t('audit.sealed')}</p> : entry.payload ? <pre className="payload" dir="ltr" tabIndex={0}>{pretty(entry.payload)}</pre> : <p className="mut">{t('audit.removed')}</p>}
    </Box>
  );
}

function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
