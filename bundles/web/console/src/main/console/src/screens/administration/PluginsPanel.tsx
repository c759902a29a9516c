import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import type { Plugin } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { RowKeys } from '../../parts/RowKeys';
import { Shape } from '../../parts/Shape';
import { useAct } from '../../parts/useAct';
import { useTried } from '../../parts/useTried';

const SHAPES = { RUNNING: 'pass', FAULTY: 'fail', STOPPED: 'notPossible' } as const;

/** Law, formats, drivers and routes: how each is, put into service, taken out. */
export function PluginsPanel() {
  const api = useApi();
  const { t, code, moment, language } = useTexts();
  const plugins = useQuery({ queryKey: ['plugins', language], queryFn: api.plugins });
  const [open, setOpen] = useState<Plugin | 'new'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <div className="head"><h1>{t('admin.plugins')}</h1><span className="grow" /><p className="sm mut">{t('plugins.what')}</p><Button cap="F8" primary onPress={() => setOpen('new')}>{t('plugins.deploy')}</Button></div>
      <Asked of={plugins} empty={{ when: (all) => all.length === 0, title: t('plugins.none') }}>
        {(all) => (
          <table className="tb tall">
            <thead><tr><th>{t('name')}</th><th>{t('plugins.version')}</th><th>{t('user.state')}</th><th>{t('session.since')}</th><RowKeys /></tr></thead>
            <tbody>
              {all.map((one) => (
                <tr key={one.name}>
                  <td className="el" title={one.name}><bdi dir="ltr"><b>{one.name}</b></bdi></td><td><bdi dir="ltr">{one.version}</bdi></td>
                  <td><span className="row tight"><Shape name={SHAPES[one.state]} size={16} />{code('plugins.state', one.state)}</span>{one.state !== 'RUNNING' && <span className="sm">{one.advice.text}</span>}</td>
                  <td>{moment(one.since)}</td><td className="num"><Button onPress={() => setOpen(one)}>{t('plugins.remove')}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
      {open === 'new' && <DeployBox onClose={close} />}
      {open && open !== 'new' && <RemoveBox plugin={open} onClose={close} />}
    </>
  );
}

function DeployBox({ onClose }: { readonly onClose: () => void }) {
  const api = useApi();
  const { t } = useTexts();
  const stale = useStale();
  const { run, busy, problem, clear } = useAct();
  const [file, setFile] = useState<File>();
  const [sum, setSum] = useState('');
  const [tried, tryNow] = useTried();
  const fault = /^[0-9a-fA-F]{64}$/.test(sum.trim()) ? undefined : t('plugins.sumFault');
  const missing = busy ? t('import.sending') : !file ? t('people.chooseFile') : undefined;
  const send = () => {
    tryNow();
    if (file && !fault) run(() => api.deployPlugin(file, sum.trim()), () => { stale('plugins', 'status'); onClose(); });
  };
  return (
    <Box title={t('plugins.deploy')} onClose={onClose}>
      <div className="stack">
        <div className="field"><label htmlFor="plugin-file">{t('plugins.file')}</label><input id="plugin-file" type="file" accept=".jar" onChange={(event) => { clear(); setFile(event.target.files?.[0]); }} /></div>
        <Field label={t('plugins.sum')} value={sum} onChange={setSum} maxLength={64} code fault={tried ? fault : undefined} />
        {problem && <Banner tone="stop" title={problem.sentence} alert>{t('plugins.stays')}</Banner>}
        <div className="acts end"><Button cap="F8" primary disabled={missing} onPress={send}>{t('plugins.deploy')}</Button></div>
      </div>
    </Box>
  );
}

function RemoveBox({ plugin, onClose }: { readonly plugin: Plugin; readonly onClose: () => void }) {
  const api = useApi();
  const { t } = useTexts();
  const stale = useStale();
  const { run, problem } = useAct();
  return (
    <Box title={t('plugins.remove')} tone="warn" onClose={onClose} foot={<Button cap="F8" primary onPress={() => run(() => api.removePlugin(plugin.name), () => { stale('plugins', 'status'); onClose(); })}>{t('plugins.remove')}</Button>}>
      <p><bdi dir="ltr"><b>{plugin.name}</b> {plugin.version}</bdi></p>
      <p>{t('plugins.removeSure')}</p>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
    </Box>
  );
}
