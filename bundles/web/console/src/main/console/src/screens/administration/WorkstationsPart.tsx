import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import type { Invitation, Workstation } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { RowKeys } from '../../parts/RowKeys';
import { Shape } from '../../parts/Shape';
import { useAct } from '../../parts/useAct';

type Open = { readonly kind: 'invite' } | { readonly kind: 'revoke'; readonly workstation: Workstation } | { readonly kind: 'code'; readonly invitation: Invitation };

/** The workstations whose devices this post may use: who is in, who is expected, who is cut off. */
export function WorkstationsPart() {
  const api = useApi();
  const { t, moment } = useTexts();
  const asked = useQuery({ queryKey: ['devices', 'workstations'], queryFn: api.workstations });
  const [open, setOpen] = useState<Open>();
  const close = () => { setOpen(undefined); void asked.refetch(); };
  return (
    <section className="step">
      <div className="head"><h2>{t('workstations.title')}</h2><Button cap="F8" onPress={() => setOpen({ kind: 'invite' })}>{t('workstations.invite')}</Button></div>
      <Asked of={asked} empty={{ when: (all) => all.length === 0, title: t('workstations.none'), text: t('workstations.noneDo') }}>
        {(all) => (
          <table className="tb">
            <thead><tr><td /><th>{t('name')}</th><th>{t('shift.lane')}</th><th>{t('user.state')}</th><th>{t('workstations.enrolled')}</th><th>{t('workstations.certificate')}</th><RowKeys /></tr></thead>
            <tbody>
              {all.map((one) => (
                <tr key={one.name}>
                  <td><Shape name={one.revokedAt ? 'notPossible' : one.connected ? 'pass' : 'compare'} size={18} /></td>
                  <td><bdi dir="ltr" className="b">{one.name}</bdi></td>
                  <td>{one.lane}</td>
                  <td>{one.revokedAt ? t('workstations.revokedAt', { at: moment(one.revokedAt) }) : t(one.connected ? 'workstations.connected' : 'workstations.away')}</td>
                  <td>{moment(one.enrolledAt)} · <bdi dir="ltr">{one.enrolledBy}</bdi></td>
                  <td><bdi dir="ltr" className="sm mut" title={one.fingerprint}>{one.fingerprint.slice(0, 16)}…</bdi></td>
                  <td className="num">{!one.revokedAt && <span className="acts end"><Button onPress={() => setOpen({ kind: 'revoke', workstation: one })}>{t('workstations.revoke')}</Button></span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
      {open?.kind === 'invite' && <InviteBox onClose={close} onInvited={(invitation) => setOpen({ kind: 'code', invitation })} />}
      {open?.kind === 'code' && <CodeBox invitation={open.invitation} onClose={close} />}
      {open?.kind === 'revoke' && <RevokeBox workstation={open.workstation} onClose={close} />}
    </section>
  );
}

function InviteBox({ onClose, onInvited }: { readonly onClose: () => void; readonly onInvited: (invitation: Invitation) => void }) {
  const api = useApi();
  const { t } = useTexts();
  const { run, problem } = useAct();
  const [name, setName] = useState('');
  const [lane, setLane] = useState('');
  const [tried, setTried] = useState(false);
  const nameFault = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name.trim()) ? undefined : t('workstations.nameHint');
  const laneFault = lane.trim() ? undefined : t('workstations.laneHint');
  const save = () => {
    setTried(true);
    if (!nameFault && !laneFault) run(() => api.inviteWorkstation(name.trim(), lane.trim()), onInvited);
  };
  return (
    <Box title={t('workstations.invite')} onClose={onClose} foot={<Button cap="F8" primary onPress={save}>{t('workstations.code')}</Button>}>
      <Field label={t('name')} value={name} onChange={setName} autoFocus maxLength={24} code hint={t('workstations.nameHint')} fault={tried ? nameFault : undefined} />
      <Field label={t('shift.lane')} value={lane} onChange={setLane} maxLength={16} hint={t('workstations.laneHint')} fault={tried ? laneFault : undefined} />
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
    </Box>
  );
}

/** The code, shown this once and kept nowhere. */
function CodeBox({ invitation, onClose }: { readonly invitation: Invitation; readonly onClose: () => void }) {
  const { t, moment } = useTexts();
  return (
    <Box title={t('workstations.codeFor', { name: invitation.name })} tone="warn" onClose={onClose}>
      <p className="once"><bdi dir="ltr">{invitation.code}</bdi></p>
      <p>{t('workstations.codeDo')}</p>
      <p><bdi dir="ltr"><code>bin/mpaka-agent-enrol {window.location.hostname} {invitation.port}</code></bdi></p>
      <p className="sm mut">{t('workstations.codeUntil', { until: moment(invitation.until) })}</p>
    </Box>
  );
}

function RevokeBox({ workstation, onClose }: { readonly workstation: Workstation; readonly onClose: () => void }) {
  const api = useApi();
  const { t } = useTexts();
  const { run, problem } = useAct();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const fault = reason.trim().length < 3 ? t('journeys.reasonMissing') : undefined;
  const save = () => {
    setTried(true);
    if (!fault) run(() => api.revokeWorkstation(workstation.name, reason.trim()), onClose);
  };
  return (
    <Box title={t('workstations.revoke')} tone="stop" onClose={onClose} foot={<Button cap="F8" primary onPress={save}>{t('workstations.revoke')}</Button>}>
      <p><bdi dir="ltr" className="b">{workstation.name}</bdi></p>
      <p>{t('workstations.revokeWhat')}</p>
      <Field label={t('reason')} value={reason} onChange={setReason} autoFocus maxLength={500} fault={tried ? fault : undefined} />
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
    </Box>
  );
}
