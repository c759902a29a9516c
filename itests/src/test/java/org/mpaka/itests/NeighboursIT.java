package org.mpaka.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** Two states' nodes as processes of their own, facing each other over real sockets. */
public class NeighboursIT {

    /** Invented; the digits are right by Doc 9303-3. */
    private static final String[] FIRST = {
        "P<KENWANJOHI<<DANIEL<<<<<<<<<<<<<<<<<<<<<<<<", "AK99900010KEN8808084M3001019<<<<<<<<<<<<<<00"
    };

    private static final String[] SECOND = {
        "P<KENWANJOHI<<MERCY<<<<<<<<<<<<<<<<<<<<<<<<<", "AK99900021KEN9001011F3001019<<<<<<<<<<<<<<04"
    };

    @Test
    public void exitAtKoberoBecomesAnExpectedArrivalAtKabangaThoughTheReceiverIsKilledMeanwhile() throws Exception {
        try (RealNode kobero = RealNode.unpack(Country.BURUNDI);
                RealNode kabanga = RealNode.unpack(Country.TANZANIA)) {
            kobero.addPartner(kabanga);
            kabanga.addPartner(kobero);
            kobero.start();
            kabanga.start();
            Lane leaving = Lane.signIn(kobero, "ndayizeye");
            leaving.openShift("1", "EXIT");

            leave(leaving, FIRST);
            Lane before = Lane.signIn(kabanga, "mwakalinga");
            RealNode.await("first arrival", () -> isExpected(before, "AK9990001"));

            // what Kobero had to say before Kabanga first answered is tried again later than the first arrival
            RealNode.await("everything delivered", () -> waiting(leaving) == 0);

            kabanga.kill();
            leave(leaving, SECOND);
            RealNode.await("failed try", () -> waiting(leaving) == 1);
            kabanga.start();
            Lane arriving = Lane.signIn(kabanga, "mwakalinga");
            RealNode.await("second arrival", () -> isExpected(arriving, "AK9990002"));
            assertThat(expected(arriving)).containsExactly("AK9990001", "AK9990002");
            RealNode.await("empty outbox", () -> waiting(leaving) == 0);

            arriving.openShift("1", "ENTRY");
            arriving.admit(arriving.inspect(FIRST), "test");
            assertThat(isExpected(arriving, "AK9990001")).isFalse();
            assertThat(isExpected(arriving, "AK9990002")).isTrue();
        }
    }

    private static void leave(Lane lane, String... zone) throws Exception {
        assertThat(lane.admit(lane.inspect(zone), "test").get("state").asText()).isEqualTo("DECIDED");
    }

    private static boolean isExpected(Lane lane, String number) throws Exception {
        return expected(lane).contains(number);
    }

    /** The documents' numbers, in the order in which they left. */
    private static List<String> expected(Lane lane) throws Exception {
        var items = lane.get("expected-arrivals").get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get("documentNumber").asText())
                .toList();
    }

    private static int waiting(Lane lane) throws Exception {
        return lane.get("exchange/links").at("/items/0/waiting").asInt();
    }
}
