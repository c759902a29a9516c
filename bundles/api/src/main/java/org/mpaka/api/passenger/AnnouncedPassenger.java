package org.mpaka.api.passenger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;

/**
 * A person as a carrier announces him.
 *
 * @param reference by which the carrier knows him: booking, seat; at most 60 characters, may be empty
 * @param references by which an answer names him to the carrier, at most 5
 * @param notes what of him could not be read and was left out
 */
public record AnnouncedPassenger(
        Role role,
        PersonNames names,
        PartialDate birth,
        Optional<Sex> sex,
        Optional<CountryCode> nationality,
        Optional<Paper> document,
        String reference,
        List<CarrierReference> references,
        List<Sentence> notes) {
    private static final int LONGEST_REFERENCE = 60;
    private static final int MOST_REFERENCES = 5;

    public AnnouncedPassenger {
        notes = List.copyOf(notes);
        references = references.stream().distinct().limit(MOST_REFERENCES).toList();
        reference = reference.length() > LONGEST_REFERENCE ? reference.substring(0, LONGEST_REFERENCE) : reference;
    }

    /** Somebody by whom the carrier is not answered. */
    public AnnouncedPassenger(
            Role role,
            PersonNames names,
            PartialDate birth,
            Optional<Sex> sex,
            Optional<CountryCode> nationality,
            Optional<Paper> document,
            String reference,
            List<Sentence> notes) {
        this(role, names, birth, sex, nationality, document, reference, List.of(), notes);
    }

    /** As what he travels. */
    public enum Role {
        PASSENGER,
        CREW,
        IN_TRANSIT
    }

    /** The document as announced; seen by nobody yet. */
    public record Paper(DocumentType type, String number, Optional<CountryCode> issuer, Optional<LocalDate> expiry) {
        @Override
        public String toString() {
            return "Paper of " + issuer;
        }
    }

    @Override
    public String toString() {
        return "AnnouncedPassenger@" + Integer.toHexString(System.identityHashCode(this));
    }
}
