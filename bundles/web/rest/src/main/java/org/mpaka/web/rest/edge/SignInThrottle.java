package org.mpaka.web.rest.edge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * Lets an address try passwords only so often.
 *
 * <p>The lockout of an account guards one account; this guards all of them against one machine that tries many names.
 */
@Component(service = SignInThrottle.class)
@Designate(ocd = SignInThrottle.Bounds.class)
public final class SignInThrottle {
    /** More addresses than any post has; the one longest unused is forgotten first. */
    private static final int ADDRESSES = 10_000;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int tries;
    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** How often. */
    @ObjectClassDefinition(name = "Sign-in over REST")
    public @interface Bounds {
        @AttributeDefinition(
                name = "Tries a minute",
                description = "Passwords one address may try in a minute, right or wrong; at least 1.")
        int triesPerMinute() default 30;
    }

    @Activate
    public SignInThrottle(Bounds bounds) {
        this(bounds.triesPerMinute(), Clock.systemUTC());
    }

    public SignInThrottle(int triesPerMinute, Clock clock) {
        this.tries = Math.max(1, triesPerMinute);
        this.clock = clock;
    }

    /** @throws TooManyTriesException when the address has used up its tries */
    public synchronized void pass(String address) {
        var now = clock.instant();
        var window = windows.get(address);
        if (window == null || !now.isBefore(window.ends())) window = new Window(now.plus(WINDOW), 0);
        if (window.used() >= tries) throw new TooManyTriesException(Duration.between(now, window.ends()));
        windows.put(address, new Window(window.ends(), window.used() + 1));
    }

    private record Window(Instant ends, int used) {}
}
