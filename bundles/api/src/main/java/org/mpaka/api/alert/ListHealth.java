package org.mpaka.api.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;

/**
 * How far a list can be trusted today.
 *
 * @param age of the copy; empty for a list that is kept here
 * @param amberAfter the age from which it should be renewed
 * @param staleAfter the age from which its silence is no answer
 * @param work what its hits came to
 * @param reasons why it is not green, in words
 */
public record ListHealth(
        AlertListId list,
        String name,
        String owner,
        int entries,
        int version,
        Optional<Instant> publishedAt,
        Optional<Instant> importedAt,
        Optional<Duration> age,
        Duration amberAfter,
        Duration staleAfter,
        Light light,
        Work work,
        List<Sentence> reasons) {
    public ListHealth {
        reasons = List.copyOf(reasons);
    }

    /** At a glance. */
    public enum Light {
        GREEN,
        /** Should be renewed, or most of its alarms are false. */
        AMBER,
        /** Too old: its silence is no answer. */
        RED
    }

    /**
     * Hits of a list in a period.
     *
     * @param same adjudicated by two persons to be the one
     * @param open not decided, or unsure, or waiting for the second person
     * @param precision same of same and not same, 0 to 1; empty before the first is decided
     */
    public record Work(long raised, long same, long notSame, long open, Optional<Double> precision) {}

    /**
     * How rare the true hit is: what keeps officers believing the screen.
     *
     * @param screened travellers compared with the lists in the period
     * @param travellersPerTrueHit one true hit in so many; empty when there was none
     * @param expectedPerTrueHit one in so many is what a list of this kind gives elsewhere (setting)
     * @param expectedTrueHits {@code screened / expectedPerTrueHit}
     */
    public record BaseRate(
            LocalDate from,
            LocalDate to,
            long screened,
            Work work,
            double alarmsPerThousand,
            Optional<Double> travellersPerTrueHit,
            double expectedPerTrueHit,
            double expectedTrueHits) {}
}
