import type { Session } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Shape } from '../../parts/Shape';
import { PlainFrame } from '../frame/PlainFrame';
import { ChangePasswordForm } from './ChangePasswordForm';
import { SignInForm } from './SignInForm';

const STEPS = ['signIn.step1', 'signIn.step2', 'signIn.step3'] as const;

export function SignInScreen({ session, onSignedIn, onLeave, untold, first }: {
  readonly session: Session | undefined;
  readonly onSignedIn: (session: Session) => void;
  readonly onLeave: () => void;
  /** Somebody has left, and the server does not know it yet. */
  readonly untold: boolean;
  /** Done before anybody signs in. */
  readonly first: () => Promise<void>;
}) {
  const { t } = useTexts();
  return (
    <PlainFrame>
      <section className="l">
        <h1 className="st"><i>1</i>{t(session ? 'password.title' : 'signIn.title')}</h1>
        {session ? <ChangePasswordForm onChanged={onSignedIn} /> : <>{untold && <Banner tone="warn" title={t('left.untold')} alert>{t('left.untoldDo')}</Banner>}<SignInForm first={first} onSignedIn={onSignedIn} /></>}
        {session
          ? <div className="acts"><Button cap="Esc" onPress={onLeave}>{t('signIn.notMe')}</Button></div>
          : <p className="sm mut para">{t('signIn.lost')}</p>}
        <p className="sm mut para">{t('signIn.recorded')}</p>
      </section>
      <section className="r">
        <h2 className="st dimmed"><i>2</i>{t('shift.title')}</h2>
        <ol className="steps">{STEPS.map((step) => <li key={step}><Shape name="wait" />{t(step)}</li>)}</ol>
      </section>
    </PlainFrame>
  );
}
