package org.mpaka.documents.alertlists;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.mpaka.api.DateRange;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ImportProblem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** A file of separated values with headings, whose columns a setting explains: one format for each such setting. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = MappedCsv.Settings.class, factory = true)
public final class MappedCsv implements AlertListFormat {
    /** What the columns are. */
    @ObjectClassDefinition(name = "Alert list from separated values")
    public @interface Settings {
        @AttributeDefinition(name = "List", description = "Identifier of the list: small letters, figures, hyphens.")
        String list();

        @AttributeDefinition(name = "Name", description = "Name of the list, as officers read it.")
        String name();

        @AttributeDefinition(name = "Owner", description = "The authority that answers for it.")
        String owner();

        @AttributeDefinition(name = "Legal basis", description = "The act or order it rests on.")
        String legalBasis();

        @AttributeDefinition(name = "Separator", description = "One character, or the word tab.")
        String separator() default ",";

        @AttributeDefinition(name = "Encoding", description = "UTF-8, windows-1252, ISO-8859-1, …")
        String encoding() default "UTF-8";

        @AttributeDefinition(
                name = "Columns",
                description = "field=heading; given-names=firstname+middlename joins two. Fields: reference, name,"
                        + " surname, given-names, alias, weak-alias, birth, nationality, sex, birth-place,"
                        + " document-number, document-issuer, document-type, category, action, legal-basis, reason,"
                        + " valid-until.")
        String[] columns();

        @AttributeDefinition(name = "Date patterns", description = "d-M-yyyy, dd/MM/yyyy, …, tried in this order.")
        String[] datePatterns() default {"yyyy-MM-dd"};

        @AttributeDefinition(
                name = "Category",
                description = "Of rows that give none: OTHER, WANTED, STOLEN_DOCUMENT, …")
        String category() default "OTHER";

        @AttributeDefinition(name = "Action", description = "Of rows that give none: REFER, DETAIN_AND_CALL, …")
        String action() default "REFER";
    }

    private final String name;
    private final String legalBasis;
    private final Entry.Common usual;
    private final CsvMapping mapping;

    /** @throws IllegalArgumentException with what is wrong with a setting, in words */
    @Activate
    public MappedCsv(Settings settings) {
        name = required("name", settings.name());
        legalBasis = required("legalBasis", settings.legalBasis());
        usual = new Entry.Common(
                list(settings.list()),
                required("owner", settings.owner()),
                word("category", settings.category(), AlertCategory.class),
                word("action", settings.action(), AlertAction.class),
                DateRange.ALWAYS);
        mapping = CsvMapping.of(settings.separator(), settings.encoding(), settings.columns(), settings.datePatterns());
    }

    private static AlertListId list(String id) {
        try {
            return AlertListId.of(id.strip());
        } catch (MpakaException e) {
            throw new IllegalArgumentException(
                    "list: small letters, figures and single hyphens are meant, not '" + id + "'", e);
        }
    }

    private static String required(String setting, String value) {
        if (value.isBlank()) throw new IllegalArgumentException(setting + ": is missing");
        return value.strip();
    }

    private static <E extends Enum<E>> E word(String setting, String value, Class<E> type) {
        try {
            return Enum.valueOf(type, value.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    setting + ": '" + value + "' is not known; one of " + Arrays.toString(type.getEnumConstants())
                            + " is meant",
                    e);
        }
    }

    @Override
    public String id() {
        return usual.list() + "-csv";
    }

    @Override
    public AlertListId list() {
        return usual.list();
    }

    @Override
    public Header read(InputStream in, Consumer<Alert> entries, Consumer<ImportProblem> problems) throws IOException {
        var records = new CsvRecords(id(), in, mapping.dialect());
        var headings = records.next().orElseThrow(() -> records.unreadable("is empty"));
        var missing = new ArrayList<String>();
        var places = mapping.places(headings.fields(), missing);
        if (!missing.isEmpty()) throw records.unreadable("columns are missing: " + String.join(", ", missing));
        int columns = headings.fields().size();
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            var row = next.get();
            if (row.fields().stream().allMatch(String::isBlank)) continue;
            if (row.fields().size() == columns) {
                new CsvRow(mapping, places, row, problems).read(usual, legalBasis, entries);
            } else {
                // a last row that is too short was cut off with the file
                if (records.isEnded() && row.fields().size() < columns) throw records.unreadable("breaks off");
                var what = Sentence.of(
                        "alert-list.columns-differ", "count", row.fields().size(), "expected", columns);
                problems.accept(new ImportProblem(row.line(), "", what, false));
            }
        }
        return new Header(name, usual.owner(), Optional.empty());
    }
}
