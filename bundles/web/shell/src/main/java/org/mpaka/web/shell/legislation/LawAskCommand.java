package org.mpaka.web.shell.legislation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.legislation.BorderPosts;
import org.mpaka.api.legislation.LawQuestion;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Declaration.Accompaniment;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.web.shell.ActorAction;

/** Asks the law about nobody in particular. */
@Service
@Command(
        scope = "mpaka",
        name = "law-ask",
        description = "Shows what the law of a day says of a nationality with a document and a purpose.")
public final class LawAskCommand extends ActorAction {
    private static final String USE =
            "mpaka:law-ask takes a nationality and a day, all else as options, like mpaka:law-ask --purpose visit KEN"
                    + " 2026-11-22; mpaka:law-ask --help names them";

    @Reference
    private Legislation legislation;

    @Reference
    private BorderPosts posts;

    @Reference
    private ThisNode node;

    @Argument(index = 0, name = "nationality", description = "Three letters: KEN.", required = true)
    private String nationality = "";

    @Argument(
            index = 1,
            name = "on",
            description = "The day whose law is asked; today when not given.",
            required = false)
    private @Nullable String on;

    /** Karaf would say that they are too many, and not which are understood. */
    @Argument(
            index = 2,
            name = "more",
            description = "Nothing more: what else is known is an option.",
            multiValued = true)
    private @Nullable List<String> more;

    @Option(name = "--document", description = "What is shown: passport, national-id; none for nothing.")
    private String document = "passport";

    @Option(name = "--expiry", description = "The document's last day; ten years later when not given.")
    private @Nullable String expiry;

    @Option(name = "--born", description = "Date or year of birth; 30 years before when not given.")
    private @Nullable String born;

    @Option(name = "--purpose", description = "VISIT, BUSINESS, EMPLOYMENT and so on; not asked when not given.")
    private @Nullable String purpose;

    @Option(name = "--days", description = "Days the traveller intends to stay.")
    private @Nullable String days;

    @Option(name = "--post", description = "Point of entry; this node's when not given.")
    private @Nullable String post;

    @Option(name = "--hour", description = "On the post's clock: 22:30. Hours of posts are left out when not given.")
    private @Nullable String hour;

    @Option(name = "--leaving", description = "At an exit instead of an entry.")
    private boolean leaving;

    @Option(name = "--overstay", description = "Days past the permitted stay, at an exit.")
    private int overstay;

    @Option(name = "--visa", description = "A visa is shown.")
    private boolean visa;

    @Option(name = "--permit", description = "A permit of this kind is held.")
    private @Nullable String permit;

    @Option(name = "--yellow-fever", description = "The certificate was looked at and is good: yes or no.")
    @Completion(
            value = StringsCompleter.class,
            values = {"yes", "no"})
    private @Nullable String yellowFever;

    @Option(name = "--asylum", description = "The person asks for protection.")
    private boolean asylum;

    @Override
    protected void run(Actor actor) {
        if (more != null && !more.isEmpty()) throw new MpakaException(ErrorCode.INVALID_FIELD, more.get(0), USE);
        var id = given(post).map(BorderPostId::of).orElseGet(() -> node.identity()
                .post());
        var day = dayOrToday(on);
        var at = posts.find(id, day)
                .or(() -> posts.find(id))
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "border-post", id));
        RulingText.print(out(), this::say, legislation.rule(question(day, id).facts(at)));
    }

    private LawQuestion question(LocalDate day, BorderPostId at) {
        return new LawQuestion(
                day,
                leaving ? Direction.EXIT : Direction.ENTRY,
                at,
                Optional.of(document).filter(type -> !type.equals("none")).map(DocumentType::of),
                Optional.of(CountryCode.of(nationality.toUpperCase(Locale.ROOT))),
                Optional.empty(),
                given(born)
                        .map(PartialDate::of)
                        .or(() -> Optional.of(PartialDate.of(day.minusYears(30).toString()))),
                given(expiry).map(ActorAction::day).or(() -> Optional.of(day.plusYears(10))),
                declaration(),
                overstay,
                given(permit),
                given(hour).map(LawAskCommand::time));
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new MpakaException(e, ErrorCode.INVALID_FIELD, "--hour", "22:30");
        }
    }

    private static Purpose purpose(String text) {
        return Stream.of(Purpose.values())
                .filter(one -> one.name().equalsIgnoreCase(text.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new MpakaException(ErrorCode.INVALID_FIELD, "--purpose", List.of(Purpose.values())));
    }

    private static Integer number(String text) {
        if (!text.matches("\\d{1,4}")) throw new MpakaException(ErrorCode.INVALID_FIELD, "--days", "0–9999");
        return Integer.valueOf(text);
    }

    private Declaration declaration() {
        return new Declaration(
                given(purpose).map(LawAskCommand::purpose),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                given(days).map(LawAskCommand::number),
                yesOrNo("--yellow-fever", yellowFever),
                asylum,
                Accompaniment.NOT_ASKED,
                Optional.of("*").filter(any -> visa));
    }
}
