package org.mpaka.web.rest.examination;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.mpaka.api.examination.Examination;
import org.mpaka.api.examination.Examinations;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A document beside what is known of its kind. */
@Component(service = RestResource.class)
@Path("examinations")
@Tag(
        name = "Examinations",
        description = "Documents compared, in the second line, with genuine ones and known forgeries.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ExaminationResource implements RestResource {
    private final Examinations examinations;

    @Activate
    public ExaminationResource(@Reference Examinations examinations) {
        this.examinations = examinations;
    }

    @GET
    @Path("{inspection}")
    @Operation(
            operationId = "readExaminationTable",
            summary = "Descriptions that fit the document in hand, and what was found so far",
            description = "For whoever may see the inspection; the look is journaled as one at it. Descriptions are of"
                    + " the state that issued the document, those of its type first; all of them when it could not be"
                    + " read.")
    public Examinations.Table table(@PathParam("inspection") InspectionId inspection, @Context SecurityContext by) {
        return examinations.table(Caller.actor(by), inspection);
    }

    @PUT
    @Path("{inspection}")
    @Operation(
            operationId = "recordExamination",
            summary = "Record what was found, feature by feature",
            description =
                    "Needs SECOND_LINE, and the case must be one's own. Takes the place of what was recorded before;"
                            + " the journal keeps both. `revision` is that of the examination that was seen, 0 when there was"
                            + " none. It decides nothing.")
    public Examination record(
            @PathParam("inspection") InspectionId inspection, Examination.Draft found, @Context SecurityContext by) {
        return examinations.record(Caller.actor(by), inspection, found);
    }
}
