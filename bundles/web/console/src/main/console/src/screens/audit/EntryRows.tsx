import type { JournalEntry } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';

export function EntryRows({ entries, onOpen }: { readonly entries: readonly JournalEntry[]; readonly onOpen: (entry: JournalEntry) => void }) {
  const { t, code, moment, number } = useTexts();
  return (
    <table className="tb">
      <thead><tr><th className="num">{t('audit.number')}</th><th>{t('time')}</th><th>{t('audit.actor')}</th><th>{t('audit.act')}</th><th>{t('audit.subject')}</th><th>{t('audit.node')}</th><RowKeys /></tr></thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={`${entry.node}/${entry.sequence}`}>
            <td className="num">{number(entry.sequence)}</td><td>{moment(entry.time)}</td><td><bdi dir="ltr" className="b">{entry.actor}</bdi></td>
            <td>{code('entry', entry.kind)}</td><td className="el"><bdi dir="ltr" className="mut">{entry.subject}</bdi></td><td><bdi dir="ltr" className="mut">{entry.node}</bdi></td>
            <td className="num"><Button onPress={() => onOpen(entry)}>{t('do.open')}</Button></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
