import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import type { User, UserWithPassword } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { Shape } from '../../parts/Shape';
import { RowKeys } from '../../parts/RowKeys';
import { PasswordBox } from './PasswordBox';
import { UserBox } from './UserBox';

export function UsersPanel() {
  const api = useApi();
  const { t, code, moment } = useTexts();
  const users = useQuery({ queryKey: ['users'], queryFn: api.users });
  const [open, setOpen] = useState<User | 'new'>();
  const [shown, setShown] = useState<UserWithPassword>();
  const locked = (user: User) => user.lockedUntil !== undefined && Date.parse(user.lockedUntil) > Date.now();
  return (
    <>
      <div className="head"><h1>{t('admin.users')}</h1><span className="grow" /><Button cap="F8" primary onPress={() => setOpen('new')}>{t('user.new')}</Button></div>
      <Asked of={users}>
        {(all) => (
          <table className="tb">
            <thead><tr><th>{t('signIn.user')}</th><th>{t('name')}</th><th>{t('user.roles')}</th><th>{t('user.state')}</th><th>{t('user.last')}</th><RowKeys /></tr></thead>
            <tbody>
              {all.map((user) => (
                <tr key={user.id} className={user.active ? '' : 'void'}>
                  <td><bdi dir="ltr" className="b">{user.id}</bdi></td><td>{user.displayName}</td><td>{user.roles.map((role) => code('role', role)).join(' · ')}</td>
                  <td><span className="row tight"><Shape name={!user.active ? 'notPossible' : locked(user) ? 'compare' : 'pass'} size={16} />{t(!user.active ? 'user.inactive' : locked(user) ? 'user.locked' : user.passwordChangeRequired ? 'user.oneTime' : 'user.active')}</span></td>
                  <td>{user.lastSignInAt ? moment(user.lastSignInAt) : <span className="mut">{t('user.never')}</span>}</td>
                  <td className="num"><Button onPress={() => setOpen(user)}>{t('do.open')}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
      {open && <UserBox user={open === 'new' ? undefined : open} onPassword={setShown} onClose={() => setOpen(undefined)} />}
      {shown && <PasswordBox of={shown} onClose={() => setShown(undefined)} />}
    </>
  );
}
