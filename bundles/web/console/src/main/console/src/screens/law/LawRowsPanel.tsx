import { useState } from 'react';
import { useLawRows, useNode } from '../../api/queries';
import type { LawRow } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { RowKeys } from '../../parts/RowKeys';
import { Toggle } from '../../parts/Toggle';
import { LawRowBox } from './LawRowBox';
import { found, isOver, valuesText } from './rows';
import { TableFileBox } from './TableFileBox';

const MOST = 200;

/** Every row of every day, found by any word in it. */
export function LawRowsPanel({ onProposed }: { readonly onProposed: () => void }) {
  const { t, date, code, dayOf } = useTexts();
  const { may } = useSession();
  const rows = useLawRows();
  const node = useNode();
  const [text, setText] = useState('');
  const [past, setPast] = useState(false);
  const [open, setOpen] = useState<LawRow>();
  const [file, setFile] = useState(false);
  const today = dayOf(new Date());
  return (
    <>
      <div className="head">
        <h1>{t('law.rows')}</h1>
        <Field label={t('law.search')} value={text} onChange={setText} placeholder={node.data ? `${node.data.identity.country} visa` : ''} />
        <Toggle cap="F4" on={past} onChange={setPast}>{t('law.past')}</Toggle>
        <span className="grow" />
        {may('LAW_PROPOSE') && <Button cap="F8" primary onPress={() => setFile(true)}>{t('law.bringTable')}</Button>}
      </div>
      <Asked of={rows} empty={{ when: (all) => all.length === 0, title: t('law.noRows') }}>
        {(all) => {
          const shown = found(all, text).filter((row) => past || !isOver(row, today));
          return (
            <>
              <p className="sm mut pad" role="status">{t('law.found', { n: shown.length, m: all.length })}</p>
              <table className="tb">
                <thead><tr><th>{t('law.row')}</th><th>{t('law.table')}</th><th>{t('law.key')}</th><th>{t('law.values')}</th><th>{t('law.from')}</th><th>{t('law.to')}</th><th>{t('law.confidence')}</th><RowKeys /></tr></thead>
                <tbody>
                  {shown.slice(0, MOST).map((row, index) => (
                    <tr key={`${row.value.id} ${row.value.table} ${row.value.key} ${index}`}>
                      <td><bdi dir="ltr" className="b">{row.value.id}</bdi>{row.change && <span className="sm mut"> · {t('law.changed')}</span>}</td>
                      <td><bdi dir="ltr">{row.value.table}</bdi></td>
                      <td><bdi dir="ltr">{row.value.key}</bdi></td>
                      <td className="el"><bdi dir="ltr">{valuesText(row.value.values)}</bdi></td>
                      <td>{row.value.inForce.from ? date(row.value.inForce.from) : <span className="mut">{t('law.unknownDay')}</span>}</td>
                      <td>{row.value.inForce.to ? date(row.value.inForce.to) : ''}</td>
                      <td className="el" title={code('confidence', row.value.confidence)}>{code('confidence', row.value.confidence)}</td>
                      <td className="num"><Button onPress={() => setOpen(row)}>{t('do.open')}</Button></td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {shown.length > MOST && <p className="sm mut">{t('law.narrow', { n: MOST })}</p>}
              {open && <LawRowBox rows={all} row={open} onClose={() => setOpen(undefined)} onProposed={() => { setOpen(undefined); onProposed(); }} />}
            </>
          );
        }}
      </Asked>
      {file && <TableFileBox onClose={() => setFile(false)} onProposed={() => { setFile(false); onProposed(); }} />}
    </>
  );
}
