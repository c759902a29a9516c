package org.mpaka.core.access;

import java.time.Duration;
import java.time.Instant;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** How long a one-time password may lie about before it is used. */
@Component(service = OneTimePasswords.class, configurationPid = "org.mpaka.access")
public final class OneTimePasswords {
    private static final int LONGEST_HOURS = 720;
    private final Duration life;

    @Activate
    public OneTimePasswords(AccountSessions.Settings settings) {
        life = Duration.ofHours(
                AccountSessions.within("one.time.password.hours", settings.one_time_password_hours(), LONGEST_HOURS));
    }

    /** The first moment at which a password given now is worth nothing. */
    Instant endOfOneGiven(Instant now) {
        return now.plus(life);
    }

    boolean hasEnded(Account account, Instant now) {
        return account.passwordChangeRequired()
                && account.passwordSetAt()
                        .filter(given -> !now.isBefore(given.plus(life)))
                        .isPresent();
    }

    MpakaException ended() {
        return new MpakaException(ErrorCode.ONE_TIME_PASSWORD_ENDED, life.toHours());
    }
}
