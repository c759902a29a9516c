package org.mpaka.core.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.mpaka.api.alert.AlertList;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.core.alert.AlertRegister.ListRow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How old a copy of a list may be before its silence is no answer. */
@Component(service = ListPolicy.class)
@Designate(ocd = ListPolicy.Settings.class)
public final class ListPolicy {
    /** Settings of the alert lists. */
    @ObjectClassDefinition(name = "Alert lists")
    public @interface Settings {
        @AttributeDefinition(
                name = "Stale after (hours)",
                description = "Age of an imported list from which the alert check answers 'not done'. 1 to 8760.",
                min = "1",
                max = "8760")
        int staleAfterHours() default 168;

        @AttributeDefinition(
                name = "Stale after, list by list",
                description = "Other ages for single lists, as list=hours: ofac-sdn=72")
        String[] staleAfterHoursOf() default {};
    }

    private final Duration usual;
    private final Map<AlertListId, Duration> single;

    @Activate
    public ListPolicy(Settings settings) {
        this(settings.staleAfterHours(), settings.staleAfterHoursOf());
    }

    ListPolicy(int hours, String... single) {
        usual = hours(Integer.toString(hours));
        this.single = Arrays.stream(single)
                .filter(setting -> !setting.isBlank())
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(
                        setting -> AlertListId.of(setting[0].strip()),
                        setting -> hours(setting.length == 2 ? setting[1].strip() : "")));
    }

    private static Duration hours(String text) {
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 8760)
            throw new IllegalArgumentException("hours from 1 to 8760 are meant, not '" + text + "'");
        return Duration.ofHours(Integer.parseInt(text));
    }

    Duration staleAfter(AlertListId list) {
        return single.getOrDefault(list, usual);
    }

    /** The national list is not a copy: it has no age. */
    boolean isStale(ListRow list, Instant now) {
        return list.importedAt()
                .map(at -> at.plus(staleAfter(list.id())).isBefore(now))
                .orElse(false);
    }

    AlertList describe(ListRow list) {
        return new AlertList(
                list.id(),
                list.name(),
                list.owner(),
                list.publishedAt(),
                list.importedAt(),
                list.entries(),
                list.version(),
                staleAfter(list.id()));
    }
}
