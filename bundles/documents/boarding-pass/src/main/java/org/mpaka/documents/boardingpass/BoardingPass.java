package org.mpaka.documents.boardingpass;

import java.util.ArrayList;
import java.util.List;

/**
 * A bar coded boarding pass: what every airline fills in. What airlines add for themselves is passed over.
 *
 * @param name as booked, {@code SURNAME/GIVEN NAMES}, at most 20 characters
 * @param signed whether the airline added security data
 */
record BoardingPass(String name, boolean electronicTicket, List<Leg> legs, boolean signed) {
    /** Format M, name, one to four legs. */
    private static final String CLAIM = "(?s)M[1-4].{20}[E ].*";

    private static final int SHORTEST = 60;

    /** @param day of the year, three figures; blank for an open flight */
    record Leg(
            String booking,
            String from,
            String to,
            String carrier,
            String flight,
            String day,
            String seat,
            String sequence) {}

    static boolean claims(String text) {
        return text.length() >= SHORTEST && text.matches(CLAIM);
    }

    static BoardingPass parse(String text) throws PassFault {
        var in = new PassText(text);
        in.take(1);
        int count = in.take(1).charAt(0) - '0';
        String name = in.take(20).strip();
        boolean electronic = in.take(1).equals("E");
        var legs = new ArrayList<Leg>();
        for (int i = 0; i < count; i++) legs.add(leg(in));
        boolean signed = false;
        if (!in.atEnd()) {
            int at = in.position();
            if (!in.take(1).equals("^")) throw new PassFault("more", at);
            in.take(1);
            in.take(in.size());
            signed = true;
            if (!in.atEnd()) throw new PassFault("more", in.position());
        }
        return new BoardingPass(name, electronic, List.copyOf(legs), signed);
    }

    private static Leg leg(PassText in) throws PassFault {
        String booking = in.take(7).strip();
        String from = airport(in);
        String to = airport(in);
        String carrier = in.take(3).strip();
        String flight = in.take(5).strip();
        int at = in.position();
        String day = in.take(3).strip();
        if (!day.matches("|[0-9]{3}") || day.compareTo("366") > 0 || day.equals("000")) throw new PassFault("day", at);
        in.take(1);
        String seat = in.take(4).strip();
        String sequence = in.take(5).strip();
        in.take(1);
        in.take(in.size());
        return new Leg(booking, from, to, carrier, flight, day, seat, sequence);
    }

    private static String airport(PassText in) throws PassFault {
        int at = in.position();
        String code = in.take(3);
        if (!code.matches("[A-Z]{3}")) throw new PassFault("airport", at);
        return code;
    }

    @Override
    public String toString() {
        return "BoardingPass of " + legs.size();
    }
}
