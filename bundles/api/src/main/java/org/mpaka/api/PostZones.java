package org.mpaka.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which clock hangs on the wall of a point of entry: days of stays and of statistics are days there.
 *
 * @param zones by point of entry ({@code BDI-KOB}) or by country ({@code BDI}); the former goes before the latter
 */
public record PostZones(Map<String, ZoneId> zones) {
    public PostZones {
        zones = Map.copyOf(zones);
    }

    /**
     * Reads settings such as {@code BDI=Africa/Bujumbura}, several in one line apart by commas.
     *
     * @throws MpakaException {@code INVALID_FIELD} with the setting that is none
     */
    public static PostZones parse(String... lines) {
        var zones = new TreeMap<String, ZoneId>();
        for (var line : lines)
            for (var setting : line.split(",", -1)) {
                var sides = setting.strip().split("\\s*=\\s*", 2);
                if (sides.length != 2 || !sides[0].matches("[A-Z]{3}(-[A-Z0-9]{2,8})?"))
                    throw new MpakaException(ErrorCode.INVALID_FIELD, "zones", setting);
                try {
                    zones.put(sides[0], ZoneId.of(sides[1]));
                } catch (DateTimeException e) {
                    throw new MpakaException(e, ErrorCode.INVALID_FIELD, "zones", setting);
                }
            }
        return new PostZones(zones);
    }

    /** The zone of a point of entry; UTC where neither it nor its country is set. */
    public ZoneId of(BorderPostId post) {
        var own = zones.get(post.value());
        return own == null ? of(post.country()) : own;
    }

    /** The zone of a country's points of entry; UTC where it is not set. */
    public ZoneId of(CountryCode country) {
        return zones.getOrDefault(country.value(), ZoneOffset.UTC);
    }

    /** The day on which a moment falls at a point of entry. */
    public LocalDate day(BorderPostId post, Instant at) {
        return at.atZone(of(post)).toLocalDate();
    }

    /** What the clock on the wall of a point of entry shows, to the minute. */
    public LocalTime time(BorderPostId post, Instant at) {
        return at.atZone(of(post)).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
