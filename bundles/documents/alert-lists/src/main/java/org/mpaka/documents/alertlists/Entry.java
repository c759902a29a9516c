package org.mpaka.documents.alertlists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.document.DocumentType;

/** Gathers one person of a list; says what of it could not be taken over. */
final class Entry {
    private static final int MOST_OF_A_KIND = 200;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NUMBER = 64;
    private static final int EARLIEST_BIRTH = 1850;
    private static final int LATEST_BIRTH = 2100;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern IN_WORDS = Pattern.compile("(?i)^.*\\bnumber\\b[: ]*(?=.*\\d)");

    private final long line;
    private final Consumer<ImportProblem> problems;
    private final List<AlertName> names = new ArrayList<>();
    private final List<BirthRange> births = new ArrayList<>();
    private final Set<CountryCode> nationalities = new LinkedHashSet<>();
    private final List<String> birthPlaces = new ArrayList<>();
    private final List<ListedDocument> documents = new ArrayList<>();
    private final Set<String> overfull = new HashSet<>();
    private Optional<Sex> sex = Optional.empty();
    private String reference = "";

    Entry(long line, Consumer<ImportProblem> problems) {
        this.line = line;
        this.problems = problems;
    }

    void reference(String listed) {
        reference = clean("reference", listed, 64);
    }

    String reference() {
        return reference;
    }

    void name(String listed, AlertName.Quality quality) {
        if (names.size() >= MOST_OF_A_KIND) {
            held(names, "name");
            return;
        }
        var name = clean("name", listed, LONGEST_NAME);
        if (name.isEmpty() || isNamed(name)) return;
        if (name.codePoints().anyMatch(Character::isLetter)) names.add(new AlertName(name, quality));
        else repaired("alert-list.name-without-letters", "text", shorten(name));
    }

    private boolean isNamed(String name) {
        for (var one : names) if (one.text().equals(name)) return true;
        return false;
    }

    void birth(Optional<BirthRange> birth, String listed) {
        if (birth.filter(Entry::isPossible).isEmpty())
            repaired("alert-list.birth-not-understood", "text", shorten(listed));
        else if (!births.contains(birth.get()) && !held(births, "birth")) births.add(birth.get());
    }

    private static boolean isPossible(BirthRange birth) {
        return birth.from().year() >= EARLIEST_BIRTH && birth.to().year() <= LATEST_BIRTH;
    }

    /** By name, or by a code of two or three letters. */
    void nationality(String listed) {
        if (listed.isBlank() || listed.equalsIgnoreCase("na")) return;
        CountryNames.ofCodeOrName(listed)
                .ifPresentOrElse(
                        nationalities::add, () -> repaired("alert-list.country-not-known", "text", shorten(listed)));
    }

    void sex(String listed) {
        switch (listed.strip().toLowerCase(Locale.ROOT)) {
            case "male", "m" -> sex = Optional.of(Sex.MALE);
            case "female", "f" -> sex = Optional.of(Sex.FEMALE);
            default -> {}
        }
    }

    void birthPlace(String listed) {
        var place = clean("place of birth", listed, LONGEST_NAME);
        if (!place.isEmpty() && !birthPlaces.contains(place) && !held(birthPlaces, "place of birth"))
            birthPlaces.add(place);
    }

    /** @param country by name or code, or nothing */
    void document(DocumentType type, String number, String country) {
        var cleaned = withoutWords(clean("document", number, 2 * LONGEST_NUMBER));
        if (cleaned.isEmpty()
                || cleaned.length() > LONGEST_NUMBER
                || cleaned.chars().noneMatch(Character::isDigit)) {
            repaired("alert-list.document-not-understood", "text", shorten(number));
            return;
        }
        var document = new ListedDocument(
                country.isBlank() ? Optional.empty() : CountryNames.ofCodeOrName(country), Optional.of(type), cleaned);
        if (!documents.contains(document) && !held(documents, "document")) documents.add(document);
    }

    private static String withoutWords(String number) {
        boolean some = number.toLowerCase(Locale.ROOT).contains("number");
        return some ? IN_WORDS.matcher(number).replaceFirst("") : number;
    }

    /** What all alerts of a list have in common, unless an entry says otherwise. */
    record Common(AlertListId list, String owner, AlertCategory category, AlertAction action, DateRange validity) {
        static Common sanctions(AlertListId list, String owner) {
            return new Common(list, owner, AlertCategory.SANCTIONS, AlertAction.REFER, DateRange.ALWAYS);
        }
    }

    /** Hands the alert over, or says why it is set aside. */
    void finish(AlertListId list, String owner, String legalBasis, String reason, Consumer<Alert> entries) {
        finish(Common.sanctions(list, owner), legalBasis, reason, entries);
    }

    /** Hands the alert over, or says why it is set aside. Without a name a document alone is looked for. */
    void finish(Common common, String legalBasis, String reason, Consumer<Alert> entries) {
        try {
            if (reference.isEmpty()) {
                setAside("alert-list.without-reference");
            } else if (names.isEmpty()
                    && (documents.isEmpty() || !common.category().name().endsWith("_DOCUMENT"))) {
                setAside("alert-list.without-name");
            } else {
                entries.accept(alert(common, legalBasis, reason));
            }
        } catch (MpakaException e) {
            problems.accept(new ImportProblem(line, shorten(reference), e.sentence(), false));
        }
    }

    private AlertSubject subject() {
        return names.isEmpty()
                ? new AlertSubject.Document(documents.get(0))
                : new AlertSubject.Person(names, births, nationalities, sex, birthPlaces, documents);
    }

    private Alert alert(Common common, String legalBasis, String reason) {
        return new Alert(
                AlertId.of(common.list() + ":" + reference),
                common.list(),
                subject(),
                common.category(),
                common.action(),
                false,
                common.owner(),
                clean("legal basis", legalBasis, LONGEST_NAME),
                clean("reason", reason, 4000),
                common.validity(),
                Alert.State.ACTIVE,
                Optional.empty(),
                Optional.empty());
    }

    private String clean(String field, String listed, int longest) {
        var text = listed.strip();
        if (mayHaveControl(text) && CONTROL.matcher(text).find()) {
            text = CONTROL.matcher(text).replaceAll(" ").strip();
            repaired("alert-list.control-characters", "field", field);
        }
        if (text.length() <= longest) return text;
        repaired("alert-list.too-long", "field", field);
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    /** Most texts have none; an expression is asked only about the others. */
    private static boolean mayHaveControl(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) < ' ' || text.charAt(i) == 0x7F) return true;
        return false;
    }

    private boolean held(List<?> values, String field) {
        if (values.size() < MOST_OF_A_KIND) return false;
        // said once: a million aliases are one problem, not a million
        if (overfull.add(field)) repaired("alert-list.too-many", "field", field);
        return true;
    }

    private void setAside(String code) {
        problems.accept(new ImportProblem(line, shorten(reference), Sentence.of(code), false));
    }

    private void repaired(String code, String slot, String value) {
        problems.accept(new ImportProblem(line, shorten(reference), Sentence.of(code, slot, value), true));
    }

    private static String shorten(String text) {
        var plain = CONTROL.matcher(text).replaceAll(" ");
        return plain.length() <= 60 ? plain : plain.substring(0, 60);
    }
}
