import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/Texts';
import { Banner } from '../../../parts/Banner';
import { Button } from '../../../parts/Button';
import { Shape } from '../../../parts/Shape';
import { adviceFor, close, openCamera, pictureOf, whyNone, type Advice, type NoCamera } from './camera';

/** How often light and size are looked at, in milliseconds. */
const LOOK_MILLIS = 500;

/** The camera, open from the officer's key until the picture is taken, the box is closed, or he closes it. */
export function CameraView({ onPicture, onClose }: { readonly onPicture: (picture: Blob) => void; readonly onClose: () => void }) {
  const { t } = useTexts();
  const video = useRef<HTMLVideoElement>(null);
  const [fault, setFault] = useState<NoCamera>();
  const [advice, setAdvice] = useState<Advice>();
  useEffect(() => {
    let [stream, left]: [MediaStream | undefined, boolean] = [undefined, false];
    const gone = () => setFault('busy');
    openCamera().then((opened) => {
      stream = opened;
      if (left || !video.current) return close(opened);
      opened.getVideoTracks()[0]?.addEventListener('ended', gone);
      video.current.srcObject = opened;
      return undefined;
    }, (why: unknown) => setFault(whyNone(why)));
    const timer = setInterval(() => { if (video.current?.videoWidth) setAdvice(adviceFor(video.current)); }, LOOK_MILLIS);
    return () => { left = true; clearInterval(timer); close(stream); };
  }, []);
  const take = () => { if (video.current?.videoWidth) void pictureOf(video.current).then(onPicture, () => setFault('busy')); };
  if (fault) return <div className="camera"><Banner tone="warn" title={t(`camera.${fault}`)} alert>{t(`camera.${fault}Do`)}</Banner><div className="acts end"><Button cap="F7" onPress={onClose}>{t('camera.without')}</Button></div></div>;
  return (
    <div className="camera">
      <div className="sight">
        <video ref={video} autoPlay muted playsInline aria-label={t('camera.sees')} />
        <i className="outline" aria-hidden="true" />
      </div>
      <p className="row" role="status"><Shape name={advice === 'steady' ? 'pass' : 'wait'} size={16} />{advice ? t(`camera.advice.${advice}`) : t('camera.opening')}</p>
      <div className="acts end">
        <Button cap="F7" onPress={onClose}>{t('camera.close')}</Button>
        <Button cap="F6" primary disabled={advice ? undefined : t('camera.opening')} onPress={take}>{t('camera.take')}</Button>
      </div>
    </div>
  );
}
