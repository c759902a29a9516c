package org.mpaka.core.alert;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.alert.AlertCategory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** For how long "not the same person" holds. */
@Component(service = InnocentPolicy.class)
@Designate(ocd = InnocentPolicy.Settings.class)
public final class InnocentPolicy {
    /** How long travellers who were found not to be the one are not stopped again. */
    @ObjectClassDefinition(name = "Known innocents")
    public @interface Settings {
        @AttributeDefinition(
                name = "Holds for (days)",
                description = "For so many days a traveller found not to be the one is not stopped again for the same,"
                        + " unchanged alert. 1 to 3650.",
                min = "1",
                max = "3650")
        int innocentDays() default USUAL_DAYS;

        @AttributeDefinition(
                name = "Holds for, category by category",
                description = "Other days for alerts of one category, as CATEGORY=days: WANTED=90")
        String[] innocentDaysOf() default {};
    }

    static final int USUAL_DAYS = 365;
    private static final int MOST_DAYS = 3650;

    private final Duration usual;
    private final Map<AlertCategory, Duration> single = new EnumMap<>(AlertCategory.class);

    @Activate
    public InnocentPolicy(Settings settings) {
        this(settings.innocentDays(), settings.innocentDaysOf());
    }

    public InnocentPolicy(int days, String... ofCategories) {
        usual = days(Integer.toString(days));
        SettingList.of(ofCategories).forEach(setting -> {
            var sides = setting.split("=", 2);
            single.put(AlertCategory.valueOf(sides[0].strip()), days(sides.length == 2 ? sides[1].strip() : ""));
        });
    }

    private static Duration days(String text) {
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_DAYS)
            throw new IllegalArgumentException("days from 1 to " + MOST_DAYS + " are meant, not '" + text + "'");
        return Duration.ofDays(Integer.parseInt(text));
    }

    /** @param category of the alert; empty when it is no longer held */
    Duration holdsFor(Optional<AlertCategory> category) {
        return category.map(one -> single.getOrDefault(one, usual)).orElse(usual);
    }
}
