import { useState, type FormEvent } from 'react';
import { useApi } from '../../api/Api';
import { useAgencies, useStale } from '../../api/queries';
import type { Agency } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { RowKeys } from '../../parts/RowKeys';
import { TextField } from '../../parts/TextField';
import { useAct } from '../../parts/useAct';
import { useTried } from '../../parts/useTried';

/** Authorities that issue alerts and are told of hits, and who of the users here belongs to each. */
export function AgenciesPanel() {
  const { t } = useTexts();
  const agencies = useAgencies();
  const [open, setOpen] = useState<Agency | 'new'>();
  return (
    <>
      <div className="head"><h1>{t('admin.agencies')}</h1><span className="grow" /><Button cap="F8" primary onPress={() => setOpen('new')}>{t('agency.new')}</Button></div>
      <Asked of={agencies} empty={{ when: (all) => all.length === 0, title: t('agency.noneYet'), text: t('agency.what') }}>
        {(all) => (
          <table className="tb">
            <thead><tr><th>{t('agency.id')}</th><th>{t('name')}</th><th>{t('agency.members')}</th><RowKeys /></tr></thead>
            <tbody>
              {all.map((one) => (
                <tr key={one.id}>
                  <td><bdi dir="ltr" className="b">{one.id}</bdi></td><td>{one.name}</td>
                  <td className="el" title={one.members.join(' · ')}>{one.members.length > 0 ? <bdi dir="ltr">{one.members.join(' · ')}</bdi> : <span className="late">{t('agency.nobody')}</span>}</td>
                  <td className="num"><Button onPress={() => setOpen(one)}>{t('do.open')}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
      {open && <AgencyBox agency={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

/** As the server takes them. */
const ID = /^(?=.{2,32}$)[a-z0-9]+(-[a-z0-9]+)*$/;
const USER = /^[a-z0-9][a-z0-9.-]{1,63}$/;

function AgencyBox({ agency, onClose }: { readonly agency: Agency | undefined; readonly onClose: () => void }) {
  const api = useApi();
  const { t } = useTexts();
  const stale = useStale();
  const { run, problem } = useAct();
  const [id, setId] = useState(agency?.id ?? '');
  const [name, setName] = useState(agency?.name ?? '');
  const [users, setUsers] = useState(agency?.members.join('\n') ?? '');
  const [tried, tryNow] = useTried();
  const members = [...new Set(users.toLowerCase().split(/[\s,;]+/).filter(Boolean))];
  const wrong = members.find((user) => !USER.test(user));
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    tryNow();
    if (ID.test(id) && name.trim() && !wrong) run(() => api.putAgency(id, name.trim(), members), () => { stale('agencies', 'inbox'); onClose(); });
  };
  return (
    <Box title={agency?.name ?? t('agency.new')} onClose={onClose}>
      <form className="stack" onSubmit={save}>
        {!agency && <Field label={t('agency.id')} value={id} onChange={(value) => setId(value.toLowerCase())} fault={tried && !ID.test(id) ? t('agency.idFault') : undefined} hint={t('agency.idHint')} code maxLength={32} autoFocus />}
        <Field label={t('name')} value={name} onChange={setName} fault={tried && !name.trim() ? t('fault.given') : undefined} maxLength={200} />
        <TextField label={t('agency.members')} value={users} onChange={setUsers} fault={tried && wrong ? t('agency.memberFault', { user: wrong }) : undefined} note={t('agency.membersHint')} rows={4} />
        <p className="sm mut">{t('agency.what')}</p>
        {problem && <Banner tone="stop" title={problem.sentence} alert />}
        <div className="acts end"><Button cap="F8" primary onPress={() => save()}>{t('do.save')}</Button></div>
      </form>
    </Box>
  );
}
