import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/Api';
import { asProblem } from '../../api/problem';
import { GATE_TOLD } from '../../api/queries';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { Shape, type ShapeName } from '../../parts/Shape';
import { useAct } from '../../parts/useAct';

const SHAPES: Readonly<Record<string, ShapeName>> = { OPENED: 'pass', TOLD: 'wait', NOT_OPENED: 'fail' };

/** What became of the lane's gate for the last one admitted. */
export function GateLine({ crossing }: { readonly crossing: string }) {
  const api = useApi();
  const { t } = useTexts();
  const { run, busy, problem } = useAct();
  // before the post has told of it, and where no gate serves the lane, there is nothing to ask for
  const told = useQuery<string>({ queryKey: GATE_TOLD, queryFn: () => '', enabled: false, initialData: '' }).data.includes(crossing);
  const asked = useQuery({
    queryKey: ['gate', crossing], enabled: told, retry: false,
    queryFn: () => api.passage(crossing).catch((fault: unknown) => {
      if (asProblem(fault).code === 'NOT_FOUND') return null;
      throw fault;
    }),
  });
  const passage = asked.data;
  if (!passage) return null;
  const again = () => run(() => api.openGateAgain(crossing), () => void asked.refetch());
  return (
    <div className="row pad sm foot" role="status">
      <Shape name={busy ? 'wait' : SHAPES[passage.result ?? ''] ?? 'wait'} size={16} />
      <span className="grow">
        {problem ? problem.sentence : <>{passage.gate}{passage.simulated && ` · ${t('devices.simulated')}`}: <b>{busy ? t('gate.opening') : passage.advice.text}</b></>}
      </span>
      <Button cap="O" onPress={again} disabled={busy ? t('gate.opening') : undefined}>{t('gate.again')}</Button>
    </div>
  );
}
