package org.mpaka.core.alert;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How far back those who passed are compared with new alerts, and at what cost. */
@Component(service = LatePolicy.class)
@Designate(ocd = LatePolicy.Settings.class)
public final class LatePolicy {
    /** Settings of late screening. */
    @ObjectClassDefinition(name = "Late screening")
    public @interface Settings {
        @AttributeDefinition(
                name = "Looks back (days)",
                description = "Those who passed in so many days are compared with every new or changed alert. What they"
                        + " showed is kept for as long. 1 to 366.",
                min = "1",
                max = "366")
        int daysBack() default 90;

        @AttributeDefinition(
                name = "Load (per cent of one processor)",
                description = "It works so much of the time and rests in between, so that lanes do not wait. 1 to 100.",
                min = "1",
                max = "100")
        int loadPercent() default 25;
    }

    /** The shortest time that can be looked back. */
    static final Duration SHORTEST = Duration.ofDays(1);

    /** The longest. */
    static final Duration LONGEST = Duration.ofDays(366);

    private final int daysBack;
    private final int loadPercent;

    @Activate
    public LatePolicy(Settings settings) {
        this(settings.daysBack(), settings.loadPercent());
    }

    public LatePolicy(int daysBack, int loadPercent) {
        if (daysBack < 1 || daysBack > 366)
            throw new IllegalArgumentException("daysBack from 1 to 366 is meant, not " + daysBack);
        if (loadPercent < 1 || loadPercent > 100)
            throw new IllegalArgumentException("loadPercent from 1 to 100 is meant, not " + loadPercent);
        this.daysBack = daysBack;
        this.loadPercent = loadPercent;
    }

    int daysBack() {
        return daysBack;
    }

    /** How long to rest after so much work. */
    Duration rest(Duration worked) {
        return worked.multipliedBy(100L - loadPercent).dividedBy(loadPercent);
    }
}
