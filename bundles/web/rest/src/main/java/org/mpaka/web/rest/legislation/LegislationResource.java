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
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.Sentence;
import org.mpaka.api.ThisNode;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Legislation;
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
    @Path("faults")
    @Operation(
            operationId = "listLawFaults",
            summary = "What is wrong with the law files",
            description = "File and line in each; empty when all is well.")
    public Page<Sentence> faults() {
        return Page.of(legislation.faults());
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
