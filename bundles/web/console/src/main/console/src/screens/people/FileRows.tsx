import type { UseQueryResult } from '@tanstack/react-query';
import type { PeopleFile } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';
import { Shape, type ShapeName } from '../../parts/Shape';

const SHAPES: Record<PeopleFile['state'], ShapeName> = { WAITING: 'wait', RUNNING: 'wait', DONE: 'pass', FAILED: 'fail', CANCELLED: 'notPossible' };

/** The files that run, wait or are kept, the youngest first. */
export function FileRows({ files, chosen, onChoose }: {
  readonly files: UseQueryResult<readonly PeopleFile[]>;
  readonly chosen: string | undefined;
  readonly onChoose: (file: string) => void;
}) {
  const { t, code, number, moment } = useTexts();
  return (
    <section className="step">
      <h2>{t('people.files')}</h2>
      <Asked of={files} empty={{ when: (all) => all.length === 0, title: t('people.noneYet'), text: t('people.noneDo') }}>
        {(all) => (
          <table className="tb">
            <thead><tr><td /><th>{t('people.name')}</th><th className="num">{t('people.people')}</th><th className="num">{t('people.toCompare')}</th><th>{t('import.startedAt')}</th><th>{t('import.startedBy')}</th><th>{t('people.keptUntil')}</th><RowKeys /></tr></thead>
            <tbody>
              {all.map((file) => (
                <tr key={file.id} aria-current={file.id === chosen ? 'true' : undefined}>
                  <td><Shape name={file.state === 'DONE' && file.withRecords > 0 ? 'compare' : SHAPES[file.state]} size={18} /><span className="unseen">{code('importState', file.state)}</span></td>
                  <td className="el"><bdi className="b" title={file.reason}>{file.name}</bdi>{file.state !== 'DONE' && <span className="sm mut"> · {file.state === 'FAILED' && file.failure ? file.failure.text : code('importState', file.state)}</span>}</td>
                  <td className="num">{number(file.people)}</td><td className="num">{file.state === 'DONE' ? number(file.withRecords) : ''}</td>
                  <td>{moment(file.startedAt)}</td><td><bdi dir="ltr">{file.startedBy}</bdi></td><td>{file.keptUntil ? moment(file.keptUntil) : ''}</td>
                  <td className="num"><Button onPress={() => onChoose(file.id)}>{t('do.open')}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
    </section>
  );
}
