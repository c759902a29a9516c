package org.mpaka.documents.passengerlist;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A flight's number apart from its airline, without the zeros in front.
 *
 * @param carrier may be empty
 */
record Flights(String carrier, String number) {
    private static final Pattern BOTH = Pattern.compile("([A-Z][A-Z0-9]|[A-Z0-9][A-Z])\\s*0*(\\d{1,4}[A-Z]?)");
    private static final Pattern ALONE = Pattern.compile("0*(\\d{1,4}[A-Z]?)");

    /** @param carrier as the message names it apart, may be empty */
    static Flights of(String carrier, String text) {
        var airline = carrier.toUpperCase(Locale.ROOT);
        var flight = text.strip().toUpperCase(Locale.ROOT);
        var rest = !airline.isEmpty() && flight.startsWith(airline) ? flight.substring(airline.length()) : flight;
        var alone = ALONE.matcher(rest.strip());
        if (alone.matches()) return new Flights(airline, alone.group(1));
        var both = BOTH.matcher(flight);
        return both.matches() ? new Flights(both.group(1), both.group(2)) : new Flights(airline, flight);
    }
}
