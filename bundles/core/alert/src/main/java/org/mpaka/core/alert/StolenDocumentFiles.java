package org.mpaka.core.alert;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.core.alert.numbers.DocumentNumbers;
import org.mpaka.core.alert.numbers.NumberCode;
import org.mpaka.core.alert.numbers.Reported;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The numbers on this node's disk, in {@code stolen-documents} of the node's directory, as alerts. */
@Component(service = StolenDocumentFiles.class)
@Designate(ocd = StolenDocumentFiles.Settings.class)
public final class StolenDocumentFiles {
    static final AlertListId LIST = AlertListId.of("stolen-documents");
    private static final String NAME = "Stolen, lost and revoked documents";
    private static final int MOST_ALIKE = 3;
    private static final Logger LOG = LoggerFactory.getLogger(StolenDocumentFiles.class);
    private static final Map<Reported, AlertCategory> CATEGORIES = Map.of(
            Reported.STOLEN, AlertCategory.STOLEN_DOCUMENT,
            Reported.LOST, AlertCategory.LOST_DOCUMENT,
            Reported.REVOKED, AlertCategory.REVOKED_DOCUMENT);

    /** Who answers for the list. */
    @ObjectClassDefinition(name = "Stolen documents")
    public @interface Settings {
        @AttributeDefinition(name = "Owner", description = "The authority that answers for the list.")
        String owner() default "INTERPOL";

        @AttributeDefinition(name = "Legal basis", description = "The act or agreement it rests on.")
        String legalBasis() default "Stolen and lost travel documents";
    }

    private final Settings settings;
    private final Optional<DocumentNumbers> numbers;
    private volatile boolean damaged;

    @Activate
    public StolenDocumentFiles(@Reference NodeDirectory directory, Settings settings) {
        this.settings = settings;
        numbers = open(directory);
        damaged = numbers.isEmpty();
    }

    private static Optional<DocumentNumbers> open(NodeDirectory directory) {
        try {
            return Optional.of(new DocumentNumbers(directory.path().resolve(LIST.value())));
        } catch (IOException e) {
            LOG.error("the list of stolen documents cannot be used: {}", e.getMessage());
            return Optional.empty();
        }
    }

    @Deactivate
    void stop() throws IOException {
        if (numbers.isPresent()) numbers.get().close();
    }

    /** Whether the disk gave back what was written; otherwise silence is no answer. */
    boolean isWhole() {
        return !damaged;
    }

    /** @throws IOException when the list cannot be opened */
    DocumentNumbers numbers() throws IOException {
        return numbers.orElseThrow(() -> new IOException("the directory of stolen documents cannot be used"));
    }

    /** What the list is called, and which authority answers for it. */
    AlertListFormat.Header header() {
        return new AlertListFormat.Header(NAME, settings.owner(), Optional.empty());
    }

    /** The list is whole again. */
    void replaced() {
        damaged = false;
    }

    /** The alert on this very document. */
    Optional<Alert> find(TravelDocument document) {
        return find(Optional.of(document.issuer()), Optional.of(document.type()), document.number());
    }

    /** The alert on a document of which the issuer may not be known: then only one that is listed without is found. */
    Optional<Alert> find(Optional<CountryCode> issuer, Optional<DocumentType> type, String number) {
        if (numbers.isEmpty()) return Optional.empty();
        try {
            return numbers.get()
                    .find(issuer.map(CountryCode::value).orElse(""), number)
                    .map(reason -> alert(new ListedDocument(issuer, type, NumberCode.normal(number)), reason));
        } catch (IllegalStateException e) {
            // a bad disk must not keep an inspection from being recorded: the check says that it could not look
            if (!damaged) LOG.error("the list of stolen documents is damaged: {}", e.getMessage());
            damaged = true;
            return Optional.empty();
        }
    }

    /** A document that reads like the one shown. @param confusion {@code O/0}: as shown, as listed */
    record Alike(Alert alert, String confusion) {}

    /** Listed documents of the same issuer whose number is this one's if a sign is read otherwise: hints, three at most. */
    List<Alike> alike(TravelDocument document) {
        if (numbers.isEmpty()) return List.of();
        var shown = NumberCode.normal(document.number());
        try {
            return numbers.get().alike(document.issuer().value(), shown).stream()
                    .limit(MOST_ALIKE)
                    .map(one -> new Alike(
                            alert(
                                    new ListedDocument(
                                            Optional.of(document.issuer()), Optional.of(document.type()), one.number()),
                                    one.reason()),
                            confusion(shown, one.number())))
                    .toList();
        } catch (IllegalStateException e) {
            if (!damaged) LOG.error("the list of stolen documents is damaged: {}", e.getMessage());
            damaged = true;
            return List.of();
        }
    }

    private static String confusion(String shown, String listed) {
        for (int i = 0; i < shown.length(); i++)
            if (shown.charAt(i) != listed.charAt(i)) return shown.charAt(i) + "/" + listed.charAt(i);
        return "";
    }

    /** The list as the others are described, its age counted from the last change; empty while there is none. */
    Optional<AlertRegister.ListRow> list() {
        if (numbers.isEmpty()) return Optional.empty();
        try {
            var held = numbers.get();
            var changed = held.changedAt();
            if (changed.isEmpty()) return Optional.empty();
            int entries = (int) Math.min(Integer.MAX_VALUE, held.size());
            return Optional.of(new AlertRegister.ListRow(
                    LIST,
                    NAME,
                    settings.owner(),
                    Optional.empty(),
                    changed,
                    entries,
                    1 + held.changes(),
                    0,
                    Optional.empty()));
        } catch (IOException e) {
            LOG.warn("the age of the stolen documents cannot be told");
            return Optional.empty();
        }
    }

    private Alert alert(ListedDocument document, Reported reason) {
        return new Alert(
                AlertId.of(
                        LIST + ":" + document.issuer().map(CountryCode::value).orElse("") + "-" + document.number()),
                LIST,
                new AlertSubject.Document(document),
                CATEGORIES.getOrDefault(reason, AlertCategory.OTHER),
                AlertAction.SEIZE_DOCUMENT,
                false,
                settings.owner(),
                settings.legalBasis(),
                "",
                DateRange.ALWAYS,
                Alert.State.ACTIVE,
                Optional.empty(),
                Optional.empty());
    }
}
