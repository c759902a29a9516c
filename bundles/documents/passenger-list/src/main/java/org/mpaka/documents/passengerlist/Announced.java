package org.mpaka.documents.passengerlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.AnnouncedPassenger.Paper;
import org.mpaka.api.passenger.AnnouncedPassenger.Role;
import org.mpaka.api.passenger.CarrierReference;

/** A person while his segments are read. */
final class Announced {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_REFERENCE = 70;
    private static final int MOST_REFERENCES = 5;
    private static final Pattern TITLE = Pattern.compile("(.*\\s|.{3,})(MRS|MSTR|MISS|MR|MS)");

    final Role role;
    String surname = "";
    String givenNames = "";
    String reference = "";
    PartialDate birth = PartialDate.UNKNOWN;
    Optional<Sex> sex = Optional.empty();
    Optional<CountryCode> nationality = Optional.empty();
    private final List<CarrierReference> references = new ArrayList<>();
    private final List<Sentence> notes = new ArrayList<>();
    private String paperType = "";
    private String number = "";
    private Optional<CountryCode> issuer = Optional.empty();
    private Optional<LocalDate> expiry = Optional.empty();
    private boolean seen;

    Announced(Role role) {
        this.role = role;
    }

    void note(String what) {
        var said = Sentence.of("passenger-list.note." + what);
        if (!notes.contains(said)) notes.add(said);
    }

    /** Airlines write the title behind the name, without a blank. */
    static String untitled(String name) {
        var titled = TITLE.matcher(name);
        return titled.matches() ? titled.group(1).strip() : name;
    }

    void birth(String text, LocalDate latest) {
        var date = Values.before(text, latest);
        if (date.isPresent()) birth = PartialDate.of(date.get());
        else if (!text.isEmpty()) note("birth");
    }

    void nationality(String text) {
        var code = Values.country(text);
        if (code.isPresent()) nationality = code;
        else if (!text.isEmpty()) note("nationality");
    }

    /** A visa is nobody's identity; of several documents the first passport counts, or else the first. */
    void paper(String type, String text) {
        boolean better = type.equals("P") && !paperType.equals("P");
        seen = !type.equals("V") && !text.isEmpty() && (number.isEmpty() || better);
        if (!seen) return;
        paperType = type;
        number = text.length() > LONGEST_NUMBER ? text.substring(0, LONGEST_NUMBER) : text;
        issuer = Optional.empty();
        expiry = Optional.empty();
    }

    /** Of the document named last. */
    void issuer(String text) {
        if (!seen) return;
        issuer = Values.country(text);
        if (issuer.isEmpty() && !text.isEmpty()) note("issuer");
    }

    void expiry(String text) {
        if (!seen) return;
        expiry = Values.date(text);
        if (expiry.isEmpty() && !text.isEmpty()) note("expiry");
    }

    /** What is longer than any carrier's is no reference. */
    void reference(String qualifier, String value) {
        if (!value.isEmpty() && value.length() <= LONGEST_REFERENCE && references.size() < MOST_REFERENCES)
            references.add(new CarrierReference(qualifier, value));
    }

    boolean isNamed() {
        return (surname + givenNames).chars().anyMatch(Character::isLetter);
    }

    AnnouncedPassenger passenger() {
        if (number.isEmpty()) note("document");
        if (!birth.isKnown()) note("birth-missing");
        var paper = number.isEmpty() ? Optional.<Paper>empty() : Optional.of(new Paper(type(), number, issuer, expiry));
        return new AnnouncedPassenger(
                role,
                new PersonNames(cut(surname), cut(givenNames)),
                birth,
                sex,
                nationality,
                paper,
                reference,
                references,
                notes);
    }

    private DocumentType type() {
        return switch (paperType) {
            case "P", "" -> DocumentType.PASSPORT;
            case "I", "C", "A" -> DocumentType.NATIONAL_ID;
            default -> DocumentType.OTHER;
        };
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    @Override
    public String toString() {
        return "Announced " + role;
    }
}
