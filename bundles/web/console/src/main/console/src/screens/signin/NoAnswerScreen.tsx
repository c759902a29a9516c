import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { PlainFrame } from '../frame/PlainFrame';

export function NoAnswerScreen({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTexts();
  return (
    <PlainFrame>
      <div className="si-one">
        <h1 className="st">{t('noAnswer.title')}</h1>
        <Banner tone="warn" title={t('noAnswer.what')} alert>{t('noAnswer.do')}</Banner>
        <div className="acts"><Button cap="F2" primary onPress={onRetry}>{t('do.tryAgain')}</Button></div>
      </div>
    </PlainFrame>
  );
}
