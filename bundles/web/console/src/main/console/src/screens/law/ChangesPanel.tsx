import { useState } from 'react';
import { useLawChanges } from '../../api/queries';
import type { LawChange } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';
import { ChangeBox } from './ChangeBox';

/** What was proposed, by whom, and what became of it. */
export function ChangesPanel() {
  const { t, moment, code } = useTexts();
  const changes = useLawChanges();
  const [open, setOpen] = useState<LawChange>();
  return (
    <>
      <div className="head"><h1>{t('law.changes')}</h1></div>
      <Asked of={changes} empty={{ when: (all) => all.length === 0, title: t('law.noChanges'), text: t('law.noChangesDo') }}>
        {(all) => (
          <table className="tb">
            <thead><tr><th>{t('law.state')}</th><th>{t('law.when')}</th><th>{t('law.who')}</th><th>{t('law.source')}</th><th>{t('law.count')}</th><th>{t('law.why')}</th><RowKeys /></tr></thead>
            <tbody>
              {all.map((one) => (
                <tr key={one.id}>
                  <td className="b">{code('lawState', one.state)}</td><td>{moment(one.at)}</td><td><bdi dir="ltr">{one.by}</bdi></td>
                  <td className="el" dir="auto">{one.source}</td><td>{one.rows.length}</td><td className="el" dir="auto">{one.reason}</td>
                  <td className="num"><Button onPress={() => setOpen(one)}>{t('do.open')}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
      {open && <ChangeBox change={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}
