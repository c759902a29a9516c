package org.mpaka.core.traveller;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.api.traveller.Vehicle;
import org.mpaka.core.storage.Sql;

/** Reads crossings. */
final class Crossings {
    private static final int LONGEST_LANE = 40;
    private static final int LONGEST_NUMBER = 60;

    private Crossings() {}

    static Optional<CrossingRow> find(Sql sql, CrossingId id) throws SQLException {
        return sql.find(CrossingRow.class, "SELECT " + CrossingRow.COLUMNS + " FROM crossing WHERE id = ?", id);
    }

    /** All of a person, whatever became of them, latest first. */
    static List<CrossingRow> page(Sql sql, List<TravellerId> persons, Optional<CrossingId> after, int limit)
            throws SQLException {
        var arguments = new ArrayList<Object>(persons);
        var where = "traveller_id IN (" + People.marks(persons) + ")";
        if (after.isPresent()) {
            var last = Crossings.find(sql, after.get());
            if (last.isEmpty()) return List.of();
            where += " AND (crossed_at < ? OR crossed_at = ? AND id < ?)";
            arguments.addAll(List.of(last.get().crossedAt(), last.get().crossedAt(), after.get()));
        }
        return sql.query(
                CrossingRow.class,
                "SELECT " + CrossingRow.COLUMNS + " FROM crossing WHERE " + where
                        + " ORDER BY crossed_at DESC, id DESC FETCH FIRST " + limit + " ROWS ONLY",
                arguments.toArray());
    }

    /** Those of a person that count, up to a moment, latest first. */
    static List<CrossingRow> counting(Sql sql, List<TravellerId> persons, Instant until, int limit)
            throws SQLException {
        var arguments = new ArrayList<Object>(persons);
        arguments.add(until);
        return sql.query(
                CrossingRow.class,
                "SELECT " + CrossingRow.COLUMNS + " FROM crossing WHERE traveller_id IN (" + People.marks(persons)
                        + ") AND crossed_at <= ? AND status = 'RECORDED'"
                        + " ORDER BY crossed_at DESC, id DESC FETCH FIRST " + limit + " ROWS ONLY",
                arguments.toArray());
    }

    /** How many of a person count, and when the first was; none when there is none. */
    static Optional<Tally> tally(Sql sql, List<TravellerId> persons) throws SQLException {
        var arguments = new ArrayList<Object>(persons);
        var tally = sql.get(
                OptionalTally.class,
                "SELECT COUNT(*) AS crossings, MIN(crossed_at) AS first_at FROM crossing WHERE traveller_id IN ("
                        + People.marks(persons) + ") AND status = 'RECORDED'",
                arguments.toArray());
        return tally.firstAt().map(first -> new Tally(tally.crossings(), first));
    }

    /** The last correction of a crossing, or the crossing itself. */
    static Optional<CrossingRow> lastCorrection(Sql sql, CrossingId id) throws SQLException {
        var last = find(sql, id);
        var seen = new HashSet<CrossingId>();
        while (last.isPresent() && seen.add(last.get().id())) {
            var next = sql.query(
                    CrossingId.class,
                    "SELECT id FROM crossing WHERE corrects = ? ORDER BY id",
                    last.get().id());
            if (next.isEmpty()) return last;
            last = find(sql, next.get(0));
        }
        return last;
    }

    static boolean isCorrected(Sql sql, CrossingId id) throws SQLException {
        return sql.get(Integer.class, "SELECT COUNT(*) FROM crossing WHERE corrects = ?", id) > 0;
    }

    static void insert(
            Sql sql,
            Crossing crossing,
            TravellerId traveller,
            Crossing.Status status,
            String conditions,
            Optional<CrossingId> corrects)
            throws SQLException {
        var document = crossing.document();
        sql.update(
                "INSERT INTO crossing (" + CrossingRow.COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                crossing.id(),
                traveller,
                crossing.direction(),
                crossing.outcome(),
                status,
                crossing.post(),
                cut(crossing.lane(), LONGEST_LANE),
                crossing.at(),
                document.issuer(),
                document.type(),
                cut(document.number(), LONGEST_NUMBER),
                document.expiry(),
                crossing.nationality(),
                crossing.residence(),
                crossing.sex(),
                crossing.ageYears(),
                crossing.travellerClass(),
                crossing.purpose(),
                crossing.mode(),
                crossing.stayDays(),
                crossing.permittedUntil(),
                conditions,
                crossing.officer(),
                corrects,
                crossing.vehicle().flatMap(Vehicle::country),
                crossing.vehicle().flatMap(Vehicle::plate),
                crossing.vehicle().flatMap(Vehicle::identificationNumber));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    static void set(Sql sql, CrossingId id, Crossing.Status status) throws SQLException {
        sql.update("UPDATE crossing SET status = ? WHERE id = ?", status, id);
    }

    /** @param crossings how many count @param firstAt when the first was */
    record Tally(int crossings, Instant firstAt) {}

    private record OptionalTally(int crossings, Optional<Instant> firstAt) {}
}
