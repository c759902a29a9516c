package org.mpaka.core.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.mpaka.api.alert.AlertList;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ListHealth;
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

        @AttributeDefinition(
                name = "To be renewed after (hours)",
                description = "Age of an imported list from which it is shown in amber. 1 to 8760; never above the age"
                        + " from which it is stale.",
                min = "1",
                max = "8760")
        int amberAfterHours() default 72;

        @AttributeDefinition(
                name = "To be renewed after, list by list",
                description = "Other ages for single lists, as list=hours: un-consolidated=48")
        String[] amberAfterHoursOf() default {};

        @AttributeDefinition(
                name = "To be asked for after (days)",
                description = "A list that its publisher gave out longer ago is shown in amber, however lately its file"
                        + " was taken over: there may be a newer one. 0 to 3650; 0 turns it off.",
                min = "0",
                max = "3650")
        int publishedAmberAfterDays() default 120;

        @AttributeDefinition(
                name = "Amber below (per cent of true hits)",
                description = "A list of whose decided hits fewer are true is shown in amber, once fifty are decided."
                        + " 0 to 100; 0 turns it off.",
                min = "0",
                max = "100")
        int amberBelowPercent() default 2;

        @AttributeDefinition(
                name = "Travellers per true hit, expected",
                description = "One true hit in so many travellers is expected: 10800 is what INTERPOL's base of stolen"
                        + " documents gives. 1 to 10000000.",
                min = "1",
                max = "10000000")
        int expectedPerTrueHit() default 10800;
    }

    /** Fewer decided hits say nothing about a list. */
    static final int ENOUGH_DECIDED = 50;

    private final Ages stale;
    private final Ages amber;
    private final int publishedAmberAfterDays;
    private final int amberBelowPercent;
    private final int expectedPerTrueHit;

    /** An age for all lists, and others for single ones. */
    private record Ages(Duration usual, Map<AlertListId, Duration> single) {
        static Ages of(int hours, String... single) {
            var singles = SettingList.of(single)
                    .map(setting -> setting.split("=", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            setting -> AlertListId.of(setting[0].strip()),
                            setting -> hours(setting.length == 2 ? setting[1].strip() : "")));
            return new Ages(hours(Integer.toString(hours)), singles);
        }

        Duration of(AlertListId list) {
            return single.getOrDefault(list, usual);
        }
    }

    @Activate
    public ListPolicy(Settings settings) {
        this(
                Ages.of(settings.staleAfterHours(), settings.staleAfterHoursOf()),
                Ages.of(settings.amberAfterHours(), settings.amberAfterHoursOf()),
                within("publishedAmberAfterDays", settings.publishedAmberAfterDays(), 0, 3650),
                within("amberBelowPercent", settings.amberBelowPercent(), 0, 100),
                within("expectedPerTrueHit", settings.expectedPerTrueHit(), 1, 10_000_000));
    }

    ListPolicy(int hours, String... single) {
        this(Ages.of(hours, single), Ages.of(72), 120, 2, 10_800);
    }

    private ListPolicy(
            Ages stale, Ages amber, int publishedAmberAfterDays, int amberBelowPercent, int expectedPerTrueHit) {
        this.stale = stale;
        this.amber = amber;
        this.publishedAmberAfterDays = publishedAmberAfterDays;
        this.amberBelowPercent = amberBelowPercent;
        this.expectedPerTrueHit = expectedPerTrueHit;
    }

    private static int within(String setting, int value, int least, int most) {
        if (value < least || value > most)
            throw new IllegalArgumentException(setting + " from " + least + " to " + most + " is meant, not " + value);
        return value;
    }

    private static Duration hours(String text) {
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 8760)
            throw new IllegalArgumentException("hours from 1 to 8760 are meant, not '" + text + "'");
        return Duration.ofHours(Integer.parseInt(text));
    }

    Duration staleAfter(AlertListId list) {
        return stale.of(list);
    }

    /** Never later than it is stale. */
    Duration amberAfter(AlertListId list) {
        var wanted = amber.of(list);
        return wanted.compareTo(staleAfter(list)) < 0 ? wanted : staleAfter(list);
    }

    /** Days after which a published list has most likely been followed by another one; empty: none. */
    OptionalInt publishedAmberAfterDays() {
        return publishedAmberAfterDays == 0 ? OptionalInt.empty() : OptionalInt.of(publishedAmberAfterDays);
    }

    boolean isMostlyFalse(ListHealth.Work work) {
        return work.same() + work.notSame() >= ENOUGH_DECIDED
                && work.precision().orElse(1.0) * 100 < amberBelowPercent;
    }

    int expectedPerTrueHit() {
        return expectedPerTrueHit;
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
