package org.mpaka.web.rest.legislation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.Sentence;
import org.mpaka.api.ThisNode;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LawFinding;
import org.mpaka.api.legislation.LawRow;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.legislation.RuleFault;
import org.mpaka.platform.jersey.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the law this node applies. */
@Component(service = RestResource.class)
@Path("legislation")
@Tag(name = "Legislation", description = "Dated values of the law, with their citations and confidence.")
@Produces(MediaType.APPLICATION_JSON)
public final class LegislationResource implements RestResource {
    private static final String REFUSAL_GROUND = "refusal-ground";

    private final Legislation legislation;
    private final ThisNode node;

    @Activate
    public LegislationResource(@Reference Legislation legislation, @Reference ThisNode node) {
        this.legislation = legislation;
        this.node = node;
    }

    @GET
    @Path("version")
    @Operation(
            operationId = "readLawVersion",
            summary = "The version of the law that rules now",
            description = "As rulings name it; another one when a value was changed or a bundle replaced.")
    public VersionInForce version() {
        return new VersionInForce(legislation.version());
    }

    /** @param version as rulings name it */
    public record VersionInForce(String version) {}

    @GET
    @Path("tables")
    @Operation(
            operationId = "listLawTables",
            summary = "Names of all law tables",
            description = "In alphabetical order.")
    public Page<String> tables() {
        return Page.of(legislation.tables().stream().sorted().toList());
    }

    @GET
    @Path("tables/{table}")
    @Operation(
            operationId = "readLawTable",
            summary = "The values of a table in force on a day",
            description = "Each with its unit, citations and confidence. A table nobody knows is `NOT_FOUND`.")
    public LawTable table(
            @Parameter(description = "Name of the table.", example = "visa-free") @PathParam("table") String table,
            @Parameter(description = "The day asked about.", required = true, example = "2026-11-22")
                    @QueryParam("on")
                    @Nullable
                    LocalDate on) {
        if (on == null) throw new MpakaException(ErrorCode.MISSING_FIELD, "on");
        if (!legislation.tables().contains(table)) throw new MpakaException(ErrorCode.NOT_FOUND, "table", table);
        return new LawTable(node.identity().country(), table, on, legislation.table(table, on));
    }

    @GET
    @Path("refusal-grounds")
    @Operation(
            operationId = "listRefusalGrounds",
            summary = "The grounds on which the law lets an officer refuse, on a day",
            description =
                    "In the law's own order, each named in the reader's language. Empty where the law names none.")
    public Page<RefusalGround> refusalGrounds(
            @Parameter(description = "The day asked about.", required = true, example = "2026-11-22")
                    @QueryParam("on")
                    @Nullable
                    LocalDate on) {
        if (on == null) throw new MpakaException(ErrorCode.MISSING_FIELD, "on");
        if (!legislation.tables().contains(REFUSAL_GROUND)) return Page.of(List.of());
        return Page.of(legislation.table(REFUSAL_GROUND, on).stream()
                .map(RefusalGround::of)
                .toList());
    }

    @GET
    @Path("rows")
    @Operation(
            operationId = "listLawRows",
            summary = "Every row of the law, of every day, with the place where it is written",
            description = "In the order of the books; the authority's changes among them. Past and coming rows too.")
    public Page<LawRow> rows(
            @Parameter(description = "Only rows of this table.", example = "visa-exempt") @QueryParam("table") @Nullable
                    String table,
            @Parameter(description = "Only rows in which this text stands, large or small.", example = "KEN")
                    @QueryParam("text")
                    @Nullable
                    String text) {
        return Page.of(legislation.rows().stream()
                .filter(row -> table == null || row.value().table().equals(table))
                .filter(row -> text == null || says(row, text.toLowerCase(Locale.ROOT)))
                .toList());
    }

    private static boolean says(LawRow row, String text) {
        var value = row.value();
        return Stream.of(
                        Stream.of(value.id().value(), value.table(), value.key()),
                        value.values().values().stream(),
                        value.citations().stream().map(Citation::title),
                        value.citations().stream().flatMap(one -> one.article().stream()),
                        row.note().stream())
                .flatMap(Function.identity())
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(text));
    }

    @GET
    @Path("findings")
    @Operation(
            operationId = "listLawFindings",
            summary = "What the linter finds in the law",
            description = "Gazette dates not said, gaps between dates, contradictions, unknown codes, wrong units.")
    public Page<LawFinding> findings() {
        return Page.of(legislation.findings());
    }

    @GET
    @Path("faults")
    @Operation(
            operationId = "listLawFaults",
            summary = "What is wrong with the law files",
            description = "File and line in each; empty when all is well.")
    public Page<Sentence> faults() {
        return Page.of(legislation.faults());
    }

    @GET
    @Path("rule-faults")
    @Operation(
            operationId = "listRuleFaults",
            summary = "Rules that threw, did not end or answered nonsense",
            description =
                    "Since their law was loaded, the latest first, with how often; whoever they were asked about was"
                            + " referred. Empty when all is well.")
    public Page<RuleFault> ruleFaults() {
        return Page.of(legislation.ruleFaults());
    }

    /** A table as of a day. */
    public record LawTable(CountryCode country, String table, LocalDate on, List<LegalValue> rows) {}

    /**
     * A ground to refuse.
     *
     * @param ground its key, as a decision names it
     * @param name in words
     */
    public record RefusalGround(String ground, Sentence name, List<Citation> citations, Confidence confidence) {
        static RefusalGround of(LegalValue row) {
            return new RefusalGround(
                    row.key(), Sentence.of("law.ground." + row.key()), row.citations(), row.confidence());
        }
    }
}
