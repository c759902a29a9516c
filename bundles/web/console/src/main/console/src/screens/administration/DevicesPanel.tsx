import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useDevices, useStale, useStatus } from '../../api/queries';
import type { DeviceStatus } from '../../api/watch';
import { useNow } from '../../app/clock';
import { useSession } from '../../app/session';
import { ageOf } from '../../i18n/age';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { Shape } from '../../parts/Shape';
import { SimulatorPart } from './SimulatorPart';
import { WorkstationsPart } from './WorkstationsPart';
import { useAct } from '../../parts/useAct';
import { RowKeys } from '../../parts/RowKeys';

export function DevicesPanel() {
  const api = useApi();
  const texts = useTexts();
  const { t, code } = texts;
  const { may } = useSession();
  const stale = useStale();
  const now = useNow(15_000);
  const devices = useDevices();
  const lanes = useStatus().data?.lanes ?? {};
  const scripts = useQuery({ queryKey: ['simulators'], queryFn: api.simulators, enabled: may('INSPECT') }).data ?? [];
  const { run, problem } = useAct();
  const [assigned, setAssigned] = useState<DeviceStatus>();
  return (
    <>
      <div className="head"><h1>{t('admin.devices')}</h1></div>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <Asked of={devices} empty={{ when: (all) => all.length === 0, title: t('devices.none'), text: t('devices.noneDo') }}>
        {(all) => (
          <table className="tb tall">
            <thead><tr><td /><th>{t('name')}</th><th>{t('shift.lane')}</th><th>{t('devices.can')}</th><th>{t('user.state')}</th><th>{t('session.since')}</th><RowKeys /></tr></thead>
            <tbody>
              {all.map((device) => (
                <tr key={device.device}>
                  <td><Shape name={device.condition === 'READY' || device.condition === 'BUSY' ? 'pass' : device.condition === 'SWITCHED_OFF' ? 'notPossible' : 'compare'} size={18} /></td>
                  <td><b>{device.name}</b> <bdi dir="ltr" className="sm mut">{device.device}</bdi>{device.simulated && <span className="sm"> · {t('devices.simulated')}</span>}</td>
                  <td className="nw">{lanes[device.device] ?? <span className="mut">{t('devices.noLane')}</span>}</td>
                  <td>{device.capabilities.map((one) => code('capability', one)).join(' · ')}</td><td>{device.advice.text}</td><td>{ageOf(texts, device.since, now)}</td>
                  <td className="num"><span className="acts end"><Button onPress={() => setAssigned(device)}>{t('devices.assign')}</Button><Button onPress={() => run(() => api.testDevice(device.device), () => stale('devices'))}>{t('devices.test')}</Button></span></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
      <WorkstationsPart />
      {scripts.map((script) => <SimulatorPart key={script.simulator} script={script} onPlay={(index) => run(() => api.present(script.simulator, index))} />)}
      {assigned && <AssignBox device={assigned} onClose={() => { setAssigned(undefined); stale('status', 'devices'); }} />}
    </>
  );
}

function AssignBox({ device, onClose }: { readonly device: DeviceStatus; readonly onClose: () => void }) {
  const api = useApi();
  const { t } = useTexts();
  const { run, problem } = useAct();
  const [lane, setLane] = useState('');
  const [tried, setTried] = useState(false);
  const save = () => { setTried(true); if (lane.trim()) run(() => api.assignDevice(device.device, lane.trim()), onClose); };
  return (
    <Box title={t('devices.assign')} onClose={onClose} foot={<Button cap="F8" primary onPress={save}>{t('do.save')}</Button>}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); save(); }}>
      <p>{device.name}</p>
      <Field label={t('shift.lane')} value={lane} onChange={setLane} maxLength={16} fault={tried && !lane.trim() ? t('shift.laneMissing') : undefined} hint={t('devices.assignHint')} autoFocus />
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      </form>
    </Box>
  );
}
