package org.mpaka.api.traveller;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.document.TravelDocument;
import org.osgi.annotation.versioning.ProviderType;

/** What an inspection needs to know of a person's past; no journal entry of its own, the inspection has one. */
@ProviderType
public interface TravellerHistory {
    /** History of the person who holds this document, as of a moment. */
    History of(TravelDocument document, Instant at);

    /**
     * @param traveller the person known by this document, merges followed
     * @param last up to ten crossings that count, latest first
     * @param openEntry the last entry without an exit
     * @param openExit the last crossing is an exit (and an entry may follow)
     * @param overstayDays days past the permitted stay of the open entry; 0 when none
     * @param daysInLast180 days spent in the country within the last 180
     * @param sameNameAndBirth persons of the same name and birth date under other documents
     * @param permits valid on that day
     */
    record History(
            Optional<Traveller> traveller,
            List<Crossing> last,
            Optional<Crossing> openEntry,
            boolean openExit,
            int overstayDays,
            int daysInLast180,
            List<TravellerId> sameNameAndBirth,
            List<HeldPermit> permits) {
        public History {
            last = List.copyOf(last);
            sameNameAndBirth = List.copyOf(sameNameAndBirth);
            permits = List.copyOf(permits);
        }

        /** Without permits. */
        public History(
                Optional<Traveller> traveller,
                List<Crossing> last,
                Optional<Crossing> openEntry,
                boolean openExit,
                int overstayDays,
                int daysInLast180,
                List<TravellerId> sameNameAndBirth) {
            this(traveller, last, openEntry, openExit, overstayDays, daysInLast180, sameNameAndBirth, List.of());
        }

        @Override
        public String toString() {
            return "History";
        }
    }
}
