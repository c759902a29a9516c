package org.mpaka.web.shell.traveller;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PartialDate;
import org.mpaka.api.access.Actor;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.NameQuery;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.Travellers;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Finds travellers. */
@Service
@Command(
        scope = "mpaka",
        name = "traveller-find",
        description = "Finds travellers by document number or by name. Every look is journaled.")
public final class TravellerFindCommand extends ActorAction {
    @Reference
    private Travellers travellers;

    @Argument(
            index = 0,
            name = "names",
            description = "Words of the name in any order, each from its beginning.",
            required = false,
            multiValued = true)
    private List<String> names = List.of();

    @Option(name = "--document", aliases = "-d", description = "Number of a document the person showed.")
    private @Nullable String document;

    @Option(name = "--issuer", description = "State that issued it, three letters.")
    private @Nullable String issuer;

    @Option(name = "--birth", aliases = "-b", description = "Date of birth, may be partial.")
    private @Nullable String birth;

    @Option(name = "--nationality", description = "Nationality, three letters.")
    private @Nullable String nationality;

    @Option(name = "--limit", description = "Most rows shown, up to 500.")
    private int limit = 50;

    @Option(name = "--after", description = "Where the next part begins.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("Traveller", "Surname", "Given names", "Born", "Nationality", "Document", "Merged into");
        var page = given(document)
                .map(number ->
                        Page.of(travellers.findByDocument(actor, given(issuer).map(CountryCode::of), number)))
                .orElseGet(() -> byName(actor));
        page.items()
                .forEach(one -> table.row(
                        one.id(),
                        one.names().surname(),
                        one.names().givenNames(),
                        one.birth(),
                        one.nationality(),
                        one.documents().stream().findFirst().map(DocumentReference::number),
                        one.mergedInto()));
        table.print(out(), page);
    }

    private Page<Traveller> byName(Actor actor) {
        if (names.isEmpty()) throw new MpakaException(ErrorCode.MISSING_FIELD, "names");
        var query = new NameQuery(
                String.join(" ", names),
                given(birth).map(PartialDate::of),
                given(nationality).map(CountryCode::of));
        return travellers.findByName(actor, query, new PageRequest(limit, given(after)));
    }
}
