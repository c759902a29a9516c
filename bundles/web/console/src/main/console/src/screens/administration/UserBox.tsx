import { useState, type FormEvent } from 'react';
import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import { ROLES, type Role, type User, type UserWithPassword } from '../../api/types';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { useAct } from '../../parts/useAct';
import { useTried } from '../../parts/useTried';

/** An account, new or known. What will change is said before it is saved. */
export function UserBox({ user, onPassword, onClose }: { readonly user: User | undefined; readonly onPassword: (shown: UserWithPassword) => void; readonly onClose: () => void }) {
  const api = useApi();
  const { t, code } = useTexts();
  const { session } = useSession();
  const stale = useStale();
  const { run, problem } = useAct();
  const [id, setId] = useState(user?.id ?? '');
  const [name, setName] = useState(user?.displayName ?? '');
  const [roles, setRoles] = useState<readonly Role[]>(user?.roles ?? []);
  const [active, setActive] = useState(user?.active ?? true);
  const [tried, tryNow] = useTried();
  const own = user?.id === session.user;
  const faults = { id: /^[a-z0-9][a-z0-9.-]{1,63}$/.test(id) ? undefined : t('user.idFault'), name: name.trim() ? undefined : t('fault.given'), roles: roles.length ? undefined : t('user.rolesFault') };
  const toggle = (role: Role) => setRoles(roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role]);
  const given = user ? ROLES.filter((role) => roles.includes(role) && !user.roles.includes(role)) : [];
  const taken = user ? ROLES.filter((role) => !roles.includes(role) && user.roles.includes(role)) : [];
  const done = () => { stale('users'); onClose(); };
  const shown = (result: UserWithPassword) => { onPassword(result); done(); };
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    tryNow();
    if (faults.id || faults.name || faults.roles) return;
    if (user) run(() => api.changeUser(user.id, name.trim(), roles, active), done);
    else run(() => api.createUser(id, name.trim(), roles), shown);
  };
  return (
    <Box title={user ? user.displayName : t('user.new')} onClose={onClose}>
      <form className="form" onSubmit={save}>
        {!user && <Field label={t('signIn.user')} value={id} onChange={(value) => setId(value.toLowerCase())} fault={tried ? faults.id : undefined} hint={t('user.idHint')} code maxLength={64} autoFocus />}
        <Field label={t('user.displayName')} value={name} onChange={setName} fault={tried ? faults.name : undefined} maxLength={100} />
        <fieldset className="w" disabled={own}>
          <legend>{t('user.roles')}</legend>
          {ROLES.map((role) => <label key={role} className="tick"><input type="checkbox" checked={roles.includes(role)} onChange={() => toggle(role)} /><span>{code('role', role)} <small className="mut">{t(`role.may.${role}`)}</small></span></label>)}
          {tried && faults.roles && <p className="fault">{faults.roles}</p>}
          {own && <p className="sm mut">{t('user.ownRoles')}</p>}
        </fieldset>
        {user && !own && <label className="tick w"><input type="checkbox" checked={active} onChange={(event) => setActive(event.target.checked)} />{t('user.mayLogIn')}</label>}
        {given.length + taken.length > 0 && <p className="sm w">{given.length > 0 && <>{t('user.gains', { roles: given.map((role) => code('role', role)).join(', ') })} </>}{taken.length > 0 && t('user.loses', { roles: taken.map((role) => code('role', role)).join(', ') })}</p>}
        {problem && <div className="w"><Banner tone="stop" title={problem.sentence} alert /></div>}
        <div className="acts end">
          {user && <Button cap="F9" onPress={() => run(() => api.resetPassword(user.id), shown)}>{t('user.reset')}</Button>}
          <Button cap="F8" primary onPress={() => save()}>{t('do.save')}</Button>
        </div>
      </form>
    </Box>
  );
}
