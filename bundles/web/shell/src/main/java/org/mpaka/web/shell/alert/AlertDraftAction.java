package org.mpaka.web.shell.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.Sex;
import org.mpaka.api.access.Role;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.AlertTerms;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.web.shell.ActorAction;

/** The options with which an alert is written; what is not given is that of the alert before, where there is one. */
abstract class AlertDraftAction extends ActorAction {
    /** Takes a value out. */
    private static final String NONE = "none";

    private static final AlertTerms NO_TERMS =
            new AlertTerms(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Map.of(), Optional.empty());

    @Option(
            name = "--name",
            description = "Name of the person looked for; may be repeated, the main name first.",
            multiValued = true)
    private List<String> names = List.of();

    @Option(name = "--weak-name", description = "A name that is doubtful; may be repeated.", multiValued = true)
    private List<String> weakNames = List.of();

    @Option(
            name = "--birth",
            description =
                    "Date of birth, may be partial: 1971-05, a range 1970..1972, or ~1971 for about; may be repeated.",
            multiValued = true)
    private List<String> births = List.of();

    @Option(name = "--birth-place", description = "Place of birth; may be repeated.", multiValued = true)
    private List<String> places = List.of();

    @Option(name = "--nationality", description = "Nationality, three letters; may be repeated.", multiValued = true)
    private List<String> nationalities = List.of();

    @Option(name = "--sex", description = "Sex of the person.")
    @Completion(
            value = StringsCompleter.class,
            values = {"FEMALE", "MALE"})
    private @Nullable Sex sex;

    @Option(
            name = "--document",
            description = "Number of the document looked for; alone, or of the person, then it may be repeated.",
            multiValued = true)
    private List<String> documents = List.of();

    @Option(name = "--issuer", description = "State that issued the documents or registered the vehicle.")
    private @Nullable String issuer;

    @Option(name = "--plate", description = "Registration plate of the vehicle looked for.")
    private @Nullable String plate;

    @Option(name = "--vin", description = "Identification number of the vehicle looked for.")
    private @Nullable String vin;

    @Option(name = "--category", description = "Why the state looks.")
    @Completion(
            value = StringsCompleter.class,
            values = {
                "WANTED",
                "MISSING_PERSON",
                "CHILD_AT_RISK",
                "ENTRY_BAN",
                "STOLEN_DOCUMENT",
                "LOST_DOCUMENT",
                "REVOKED_DOCUMENT",
                "STOLEN_VEHICLE",
                "OBSERVATION",
                "HEALTH",
                "OTHER"
            })
    private @Nullable AlertCategory category;

    @Option(name = "--action", description = "What is to be done.")
    @Completion(
            value = StringsCompleter.class,
            values = {"REFER", "REFUSE_GROUND", "DETAIN_AND_CALL", "SEIZE_DOCUMENT", "PROTECT", "REPORT"})
    private @Nullable AlertAction action;

    @Option(name = "--until", description = "Last day it is in force; none for no end.")
    private @Nullable String until;

    @Option(name = "--review", description = "Day by which its owner looks at it again; none to take it out.")
    private @Nullable String review;

    @Option(name = "--agency", description = "Authority whose users are told of hits; none for nobody.")
    @Completion(AgencyCompleter.class)
    private @Nullable String agency;

    @Option(name = "--contact", description = "Whom to call at a hit; none to take it out.")
    private @Nullable String contact;

    @Option(
            name = "--handling",
            description = "What to do at a hit, by language: en:Hold, do not question; may be repeated.",
            multiValued = true)
    private List<String> handling = List.of();

    @Option(
            name = "--seen-by-role",
            description = "Only these and the named authorities see it; may be repeated.",
            multiValued = true)
    @Completion(
            value = StringsCompleter.class,
            values = {"OFFICER", "SUPERVISOR", "PROTECTION_OFFICER"})
    private List<Role> roles = List.of();

    @Option(
            name = "--seen-by-agency",
            description = "An authority whose users see it; may be repeated.",
            multiValued = true)
    @Completion(AgencyCompleter.class)
    private List<String> agencies = List.of();

    @Option(name = "--seen-by-all", description = "Everybody who may read alerts sees it.")
    private boolean seenByAll = false;

    final Optional<AlertCategory> category() {
        return Optional.ofNullable(category);
    }

    final Optional<AlertAction> action() {
        return Optional.ofNullable(action);
    }

    final DateRange validity(DateRange before) {
        return new DateRange(before.from(), given(until, ActorAction::day, before.to()));
    }

    /** @param before empty for a new alert, which has to be on something */
    final AlertSubject subject(Optional<AlertSubject> before) {
        if (plate != null || vin != null || isOf(before, AlertSubject.Vehicle.class)) return vehicle(before);
        if (isOf(before, AlertSubject.Person.class) || !names.isEmpty() || !weakNames.isEmpty()) return person(before);
        return document(before);
    }

    private static boolean isOf(Optional<AlertSubject> before, Class<?> kind) {
        return before.filter(kind::isInstance).isPresent();
    }

    private AlertSubject vehicle(Optional<AlertSubject> before) {
        var was = before.filter(AlertSubject.Vehicle.class::isInstance)
                .map(AlertSubject.Vehicle.class::cast)
                .orElse(new AlertSubject.Vehicle(Optional.empty(), Optional.empty(), Optional.empty()));
        return new AlertSubject.Vehicle(
                given(issuer, CountryCode::of, was.country()),
                given(plate, Function.identity(), was.plate()),
                given(vin, Function.identity(), was.identificationNumber()));
    }

    private AlertSubject document(Optional<AlertSubject> before) {
        return listed().stream()
                .findFirst()
                .<AlertSubject>map(AlertSubject.Document::new)
                .or(() -> before)
                .orElseThrow(() -> new MpakaException(ErrorCode.MISSING_FIELD, "--name, --document, --plate or --vin"));
    }

    private AlertSubject person(Optional<AlertSubject> before) {
        var was = before.filter(AlertSubject.Person.class::isInstance)
                .map(AlertSubject.Person.class::cast)
                .orElse(new AlertSubject.Person(
                        List.of(), List.of(), Set.of(), Optional.empty(), List.of(), List.of()));
        return new AlertSubject.Person(
                names.isEmpty() && weakNames.isEmpty() ? was.names() : named(),
                births.isEmpty()
                        ? was.births()
                        : births.stream().map(AlertDraftAction::birth).toList(),
                nationalities.isEmpty()
                        ? was.nationalities()
                        : nationalities.stream().map(CountryCode::of).collect(Collectors.toSet()),
                Optional.ofNullable(sex).or(was::sex),
                places.isEmpty() ? was.birthPlaces() : places,
                documents.isEmpty() ? was.documents() : listed());
    }

    private List<AlertName> named() {
        var named = new ArrayList<AlertName>();
        for (var name : names)
            named.add(new AlertName(name, named.isEmpty() ? AlertName.Quality.MAIN : AlertName.Quality.GOOD_ALIAS));
        for (var name : weakNames) named.add(new AlertName(name, AlertName.Quality.WEAK_ALIAS));
        return named;
    }

    private List<ListedDocument> listed() {
        var state = given(issuer).map(CountryCode::of);
        return documents.stream()
                .map(number -> new ListedDocument(state, Optional.empty(), number))
                .toList();
    }

    static BirthRange birth(String text) {
        boolean about = text.startsWith("~");
        var ends = (about ? text.substring(1) : text).split("\\.\\.", 2);
        return new BirthRange(PartialDate.of(ends[0]), PartialDate.of(ends[ends.length - 1]), about);
    }

    /** None where nothing was set, before or now. */
    final Optional<AlertTerms> terms(Optional<AlertTerms> before) {
        var was = before.orElse(NO_TERMS);
        var now = new AlertTerms(
                given(review, ActorAction::day, was.reviewOn()),
                given(agency, AgencyId::of, was.agency()),
                seenByAll ? Set.of() : roles.isEmpty() ? was.roles() : Set.copyOf(roles),
                seenByAll ? Set.of() : agencies.isEmpty() ? was.agencies() : ids(agencies),
                handling(was.handling()),
                given(contact, Function.identity(), was.contact()));
        return now.equals(NO_TERMS) && before.isEmpty() ? Optional.empty() : Optional.of(now);
    }

    private static Set<AgencyId> ids(List<String> agencies) {
        return agencies.stream().map(AgencyId::of).collect(Collectors.toCollection(HashSet::new));
    }

    /** Of languages not given, what was said before stays. */
    private Map<String, String> handling(Map<String, String> before) {
        var told = new HashMap<>(before);
        for (var one : handling) {
            var parts = Stream.of(one.split(":", 2)).map(String::strip).toList();
            if (parts.size() < 2) throw new MpakaException(ErrorCode.INVALID_FIELD, "--handling", "en:…");
            if (parts.get(1).equals(NONE)) told.remove(parts.get(0));
            else told.put(parts.get(0), parts.get(1));
        }
        return told;
    }

    private static <T> Optional<T> given(@Nullable String option, Function<String, T> read, Optional<T> before) {
        var text = given(option);
        if (text.isEmpty()) return before;
        return text.filter(value -> !value.equals(NONE)).map(read);
    }
}
