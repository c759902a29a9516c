package org.mpaka.web.shell.inspection;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.access.Actor;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.KeyedFields;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.web.shell.ActorAction;

/** Starts an inspection. */
@Service
@Command(
        scope = "mpaka",
        name = "inspect",
        description = "Starts an inspection with a document and prints the list of checks.",
        detailedDescription =
                "Example: mpaka:inspect 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<' 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'\nOr by fields: mpaka:inspect --issuer UTO --number X1 --surname Eriksson --birth 1974-08-12")
public final class InspectCommand extends ActorAction {
    @Reference
    private Inspections inspections;

    @Argument(
            index = 0,
            name = "lines",
            description = "Lines of the machine-readable zone, each in quotes. Leave out to key the fields by options.",
            required = false,
            multiValued = true)
    private List<String> lines = List.of();

    @Option(name = "--number", description = "Number of the document, when keyed.")
    private @Nullable String number;

    @Option(name = "--type", description = "Type of the document, when keyed.")
    @Completion(
            value = StringsCompleter.class,
            values = {"passport", "national-id", "laissez-passer", "emergency-travel-document", "other"})
    private String type = "passport";

    @Option(name = "--issuer", description = "State that issued it, three letters, when keyed.")
    private String issuer = "";

    @Option(name = "--surname", description = "Surname, when keyed.")
    private String surname = "";

    @Option(name = "--given-names", description = "Given names, when keyed.")
    private String givenNames = "";

    @Option(name = "--nationality", description = "Nationality; the issuer when not given.")
    private @Nullable String nationality;

    @Option(name = "--birth", description = "Date of birth, 1991-03-14, 1991-03, 1991 or unknown.")
    private String birth = "unknown";

    @Option(name = "--sex", description = "FEMALE, MALE or UNSPECIFIED.")
    @Completion(
            value = StringsCompleter.class,
            values = {"FEMALE", "MALE", "UNSPECIFIED"})
    private Sex sex = Sex.UNSPECIFIED;

    @Option(name = "--expiry", description = "Day it ends, 2031-05-02; leave out when it has none.")
    private @Nullable String expiry;

    @Override
    protected void run(Actor actor) {
        var inspection = inspections.start(actor, number == null ? zone() : keyed(number), Optional.empty());
        InspectionPrinter.print(inspection, out(), this::say);
    }

    private DocumentInput zone() {
        if (lines.isEmpty()) throw new MpakaException(ErrorCode.MISSING_FIELD, "lines");
        return new DocumentInput(DocumentInput.Channel.TYPED_MRZ, lines, Optional.empty());
    }

    private DocumentInput keyed(String documentNumber) {
        var fields = new KeyedFields(
                DocumentType.of(type),
                CountryCode.of(issuer),
                documentNumber,
                new PersonNames(surname, givenNames),
                CountryCode.of(given(nationality).orElse(issuer)),
                PartialDate.of(birth),
                sex,
                given(expiry).map(ActorAction::day));
        return new DocumentInput(DocumentInput.Channel.KEYED_FIELDS, List.of(), Optional.of(fields));
    }
}
