import { useState } from 'react';
import type { LawRow } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Cite } from '../../parts/Cite';
import { LawRowForm } from './LawRowForm';
import { historyOf, valuesText } from './rows';

/** A key of a table through time: what held when, where it is written, and how to propose another value. */
export function LawRowBox({ rows, row, onClose, onProposed }: { readonly rows: readonly LawRow[]; readonly row: LawRow; readonly onClose: () => void; readonly onProposed: () => void }) {
  const { t, date } = useTexts();
  const { may } = useSession();
  const [editing, setEditing] = useState(false);
  return (
    <Box title={`${row.value.table} · ${row.value.key}`} wide onClose={onClose}>
      {editing ? <LawRowForm row={row} onProposed={onProposed} /> : (
        <>
          <ul className="rules whole">
            {historyOf(rows, row).map((one, index) => (
              <li key={index}>
                <div>
                  <p><b>{one.value.inForce.from ? date(one.value.inForce.from) : t('law.unknownDay')} – {one.value.inForce.to ? date(one.value.inForce.to) : t('law.open')}</b> <bdi dir="ltr" className="sm mut">{one.value.id}</bdi></p>
                  {Object.keys(one.value.values).length > 0 && <p><bdi dir="ltr">{valuesText(one.value.values)}</bdi>{one.value.unit && <span className="mut"> ({one.value.unit})</span>}</p>}
                  <Cite citations={one.value.citations} confidence={one.value.confidence} whole />
                  {one.note && <p className="sm" dir="auto">{one.note}</p>}
                  <p className="sm mut"><bdi dir="ltr">{t('law.writtenIn', { file: one.file, line: one.line })}</bdi></p>
                </div>
              </li>
            ))}
          </ul>
          {may('LAW_PROPOSE') && <div className="acts end"><Button cap="F8" primary onPress={() => setEditing(true)}>{t('law.propose')}</Button></div>}
        </>
      )}
    </Box>
  );
}
