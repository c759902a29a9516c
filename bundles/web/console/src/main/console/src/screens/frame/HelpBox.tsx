import { useTexts, type TextKey } from '../../i18n/Texts';
import { Box } from '../../parts/Box';
import { Cap } from '../../parts/Cap';
import { Shape, type ShapeName } from '../../parts/Shape';

const SHAPES: readonly (readonly [ShapeName, TextKey, TextKey])[] = [
  ['pass', 'answer.PASSED', 'help.passed'], ['fail', 'answer.FAILED', 'help.failed'], ['compare', 'answer.compare', 'help.compare'],
  ['notPossible', 'answer.NOT_POSSIBLE', 'help.notPossible'], ['notDone', 'answer.NOT_DONE', 'help.notDone'],
];
const KEYS: readonly (readonly [string, TextKey])[] = [
  ['F3', 'help.f3'], ['F8', 'help.f8'], ['F9', 'help.f9'], ['F10', 'help.f10'], ['Ctrl+Z', 'help.undo'], ['Ctrl+M', 'help.rooms'], ['Ctrl+K', 'help.code'], ['Ctrl+L', 'help.lock'], ['Ctrl+I', 'help.language'], ['Ctrl+B', 'help.theme'], ['↑ ↓', 'help.rows'], ['Esc', 'help.esc'],
];
const SITUATIONS: readonly (readonly [TextKey, TextKey])[] = [
  ['help.scan.q', 'help.scan.a'], ['help.digit.q', 'help.digit.a'], ['help.closed.q', 'help.closed.a'], ['help.link.q', 'help.link.a'], ['help.ended.q', 'help.ended.a'],
  ['help.asylum.q', 'help.asylum.a'],
];

export function HelpBox({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Box title={t('do.help')} wide onClose={onClose}>
      <div className="help">
        <section>
          <h3>{t('help.signs')}</h3>
          <ul>{SHAPES.map(([shape, name, text]) => <li key={name}><Shape name={shape} /><span><b>{t(name)}</b> {t(text)}</span></li>)}</ul>
          <h3>{t('help.keys')}</h3>
          <ul>{KEYS.map(([key, text]) => <li key={key}><Cap name={key} /><span>{t(text)}</span></li>)}</ul>
        </section>
        <section>
          <h3>{t('help.situations')}</h3>
          <dl>{SITUATIONS.map(([question, answer]) => <div key={question}><dt>{t(question)}</dt><dd>{t(answer)}</dd></div>)}</dl>
        </section>
      </div>
    </Box>
  );
}
