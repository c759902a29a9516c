package org.mpaka.core.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sex;
import org.mpaka.api.reporting.Dimension;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.TravellerClass;

/** Where the table keeps a dimension, and which values it can have. Days and months are no columns, see {@link Span}. */
final class Columns {
    static final String UNKNOWN = "unknown";

    private Columns() {}

    static boolean isTime(Dimension dimension) {
        return dimension == Dimension.DAY || dimension == Dimension.MONTH;
    }

    static String of(Dimension dimension) {
        return switch (dimension) {
            case POST -> "post";
            case DIRECTION -> "direction";
            case NATIONALITY -> "nationality";
            case RESIDENCE -> "residence";
            case SEX -> "sex";
            case AGE_BAND -> "age";
            case PURPOSE -> "purpose";
            case MODE -> "transport_mode";
            case TRAVELLER_CLASS -> "traveller_class";
            case OUTCOME -> "outcome";
            case DAY, MONTH -> throw new IllegalStateException(dimension + " has no column");
        };
    }

    /** The value shown for a column's value. */
    static String shown(Dimension dimension, String column) {
        return dimension == Dimension.AGE_BAND
                ? AgeBand.of(Integer.parseInt(column)).toString()
                : column;
    }

    /**
     * A condition that holds for the values asked for.
     *
     * @throws MpakaException {@code INVALID_FIELD} for a value that the dimension cannot have
     */
    static String condition(Dimension dimension, Set<String> values, List<Object> arguments) {
        var conditions = new ArrayList<String>();
        var column = of(dimension);
        for (var value : values.stream().sorted().toList()) {
            if (value.equals(UNKNOWN)) conditions.add(column + " IS NULL");
            else if (dimension == Dimension.AGE_BAND) {
                var band = AgeBand.find(value).orElseThrow(() -> none(dimension, value));
                conditions.add(column + " BETWEEN ? AND ?");
                arguments.addAll(List.of(band.youngest(), band.oldest()));
            } else {
                conditions.add(column + " = ?");
                arguments.add(checked(dimension, value));
            }
        }
        return "(" + String.join(" OR ", conditions) + ")";
    }

    private static String checked(Dimension dimension, String value) {
        try {
            return reader(dimension).apply(value).toString();
        } catch (IllegalArgumentException | MpakaException e) {
            throw none(dimension, value);
        }
    }

    private static Function<String, Object> reader(Dimension dimension) {
        return switch (dimension) {
            case POST -> BorderPostId::of;
            case NATIONALITY, RESIDENCE -> CountryCode::of;
            case DIRECTION -> Direction::valueOf;
            case SEX -> Sex::valueOf;
            case PURPOSE -> Purpose::valueOf;
            case MODE -> TransportMode::valueOf;
            case TRAVELLER_CLASS -> TravellerClass::valueOf;
            case OUTCOME -> Crossing.Outcome::valueOf;
            case AGE_BAND, DAY, MONTH -> throw new IllegalStateException(dimension + " is read elsewhere");
        };
    }

    static MpakaException none(Dimension dimension, String value) {
        return new MpakaException(ErrorCode.INVALID_FIELD, dimension, value);
    }

    /** Where a value stands among those of its dimension: enumerations in their own order, the unknown last. */
    static int rank(Dimension dimension, String value) {
        if (value.equals(UNKNOWN)) return Integer.MAX_VALUE;
        return switch (dimension) {
            case AGE_BAND -> AgeBand.texts().indexOf(value);
            case DIRECTION -> names(Direction.values()).indexOf(value);
            case SEX -> names(Sex.values()).indexOf(value);
            case PURPOSE -> names(Purpose.values()).indexOf(value);
            case MODE -> names(TransportMode.values()).indexOf(value);
            case TRAVELLER_CLASS -> names(TravellerClass.values()).indexOf(value);
            case OUTCOME -> names(Crossing.Outcome.values()).indexOf(value);
            case POST, DAY, MONTH, NATIONALITY, RESIDENCE -> 0;
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toList());
    }
}
