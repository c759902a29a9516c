package org.mpaka.web.rest.biometric;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Right;
import org.mpaka.api.biometric.Enrolment;
import org.mpaka.api.biometric.Finger;
import org.mpaka.api.biometric.FingerComparison;
import org.mpaka.api.biometric.FingerException;
import org.mpaka.api.biometric.FingerImage;
import org.mpaka.api.biometric.FingerOnScanner;
import org.mpaka.api.biometric.FingerSearch;
import org.mpaka.api.biometric.FingerprintPolicy;
import org.mpaka.api.biometric.Fingerprints;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.BoundedInput;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fingerprints of travellers in the second line. */
@Component(service = RestResource.class)
@Path("fingerprints")
@Tag(name = "Fingerprints", description = "Where the law of the country says that they are taken; refused otherwise.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FingerprintResource implements RestResource {
    private static final String PNG = "image/png";
    private static final String PGM = "image/x-portable-graymap";
    private static final String IMAGE =
            " PNG, or PGM of 8 bits, at most 1 MiB; it becomes a template and is forgotten.";

    private final Fingerprints fingerprints;

    @Activate
    public FingerprintResource(@Reference Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    @GET
    @Operation(
            operationId = "readFingerprintPolicy",
            summary = "Whether the law allows fingerprints, and how they are compared",
            description = "For everybody who is signed in.")
    public FingerprintPolicy policy(@Context SecurityContext by) {
        Caller.actor(by);
        return fingerprints.policy();
    }

    @POST
    @Path("quality/{finger}")
    @Consumes({PNG, PGM, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "judgeFinger",
            summary = "How good an image is",
            description = "Needs SECOND_LINE. Nothing is kept." + IMAGE,
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = PNG, schema = @Schema(type = "string", format = "binary"))))
    public Enrolment.Taken judge(
            @PathParam("finger") Finger finger, @BeanParam Origin from, InputStream image, @Context SecurityContext by)
            throws IOException {
        var actor = Caller.actor(by);
        actor.require(Right.SECOND_LINE);
        return fingerprints.judge(actor, from.image(finger, image));
    }

    @GET
    @Path("{inspection}")
    @Operation(
            operationId = "readEnrolment",
            summary = "Which fingers were taken, and why others were not",
            description = "Needs SECOND_LINE; the look is journaled. No template is given. `NOT_FOUND` when none.")
    public Enrolment find(@PathParam("inspection") InspectionId inspection, @Context SecurityContext by) {
        return fingerprints
                .find(Caller.actor(by), inspection)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "fingerprint", inspection));
    }

    @PUT
    @Path("{inspection}/fingers/{finger}")
    @Consumes({PNG, PGM, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "takeFinger",
            summary = "Take a finger",
            description =
                    "Needs SECOND_LINE, and the case must be one's own. Takes the place of what was taken or noted of the"
                            + " finger before." + IMAGE,
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = PNG, schema = @Schema(type = "string", format = "binary"))))
    public Enrolment take(
            @PathParam("inspection") InspectionId inspection,
            @PathParam("finger") Finger finger,
            @BeanParam Origin from,
            InputStream image,
            @Context SecurityContext by)
            throws IOException {
        var actor = Caller.actor(by);
        actor.require(Right.SECOND_LINE);
        return fingerprints.take(actor, inspection, from.image(finger, image));
    }

    @POST
    @Path("{inspection}/scans")
    @Operation(
            operationId = "scanFinger",
            summary = "Ask the scanner of a lane for a finger",
            description =
                    "Needs SECOND_LINE, and the case must be one's own. Waits up to 15 seconds. The image stays in"
                            + " the node's memory for two minutes and passes no browser; nothing is kept. `NOT_FOUND` when no"
                            + " scanner serves the lane.")
    public FingerOnScanner scan(
            @PathParam("inspection") InspectionId inspection, WantedFinger wanted, @Context SecurityContext by) {
        return fingerprints.scan(Caller.actor(by), inspection, wanted.lane(), wanted.finger());
    }

    @POST
    @Path("{inspection}/scans/{scan}/enrolment")
    @Operation(
            operationId = "takeScannedFinger",
            summary = "Take the finger of a scan",
            description = "As `takeFinger`. `NOT_FOUND` when its two minutes are over.")
    public Enrolment takeScanned(
            @PathParam("inspection") InspectionId inspection,
            @PathParam("scan") UUID scan,
            @Context SecurityContext by) {
        var actor = Caller.actor(by);
        return fingerprints.take(actor, inspection, fingerprints.scanned(actor, inspection, scan));
    }

    @POST
    @Path("{inspection}/scans/{scan}/comparisons/{with}")
    @Operation(
            operationId = "compareScannedFinger",
            summary = "The finger of a scan with the same one taken in a case",
            description = "As `compareFinger`. `NOT_FOUND` when its two minutes are over, or that finger was not taken"
                    + " there.")
    public FingerComparison compareScanned(
            @PathParam("inspection") InspectionId inspection,
            @PathParam("scan") UUID scan,
            @PathParam("with") InspectionId with,
            @Context SecurityContext by) {
        var actor = Caller.actor(by);
        return fingerprints.compare(actor, inspection, with, fingerprints.scanned(actor, inspection, scan));
    }

    @POST
    @Path("{inspection}/scans/{scan}/search")
    @Operation(
            operationId = "searchScannedFinger",
            summary = "The finger of a scan among all that were taken at this post",
            description = "As `searchFinger`. `NOT_FOUND` when its two minutes are over.")
    public FingerSearch searchScanned(
            @PathParam("inspection") InspectionId inspection,
            @PathParam("scan") UUID scan,
            @Context SecurityContext by) {
        var actor = Caller.actor(by);
        return fingerprints.search(actor, inspection, fingerprints.scanned(actor, inspection, scan));
    }

    @PUT
    @Path("{inspection}/exceptions/{finger}")
    @Operation(
            operationId = "exceptFinger",
            summary = "Note why a finger is not taken",
            description = "Needs SECOND_LINE, and the case must be one's own. It says nothing against the person.")
    public Enrolment except(
            @PathParam("inspection") InspectionId inspection,
            @PathParam("finger") Finger finger,
            NotTaken given,
            @Context SecurityContext by) {
        return fingerprints.except(Caller.actor(by), inspection, new FingerException(finger, given.why()));
    }

    @POST
    @Path("{inspection}/comparisons/{with}/{finger}")
    @Consumes({PNG, PGM, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "compareFinger",
            summary = "One finger with the same one taken in a case",
            description = "Needs SECOND_LINE, and the case must be one's own. Gives a similarity beside the post's"
                    + " threshold; it decides nothing." + IMAGE,
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = PNG, schema = @Schema(type = "string", format = "binary"))))
    public FingerComparison compare(
            @PathParam("inspection") InspectionId inspection,
            @PathParam("with") InspectionId with,
            @PathParam("finger") Finger finger,
            @BeanParam Origin from,
            InputStream image,
            @Context SecurityContext by)
            throws IOException {
        var actor = Caller.actor(by);
        actor.require(Right.SECOND_LINE);
        return fingerprints.compare(actor, inspection, with, from.image(finger, image));
    }

    @POST
    @Path("{inspection}/search/{finger}")
    @Consumes({PNG, PGM, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "searchFinger",
            summary = "One finger among all that were taken at this post",
            description = "Needs SECOND_LINE, and the case must be one's own, which is left out. At most five, the most"
                    + " similar first." + IMAGE,
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = PNG, schema = @Schema(type = "string", format = "binary"))))
    public FingerSearch search(
            @PathParam("inspection") InspectionId inspection,
            @PathParam("finger") Finger finger,
            @BeanParam Origin from,
            InputStream image,
            @Context SecurityContext by)
            throws IOException {
        var actor = Caller.actor(by);
        actor.require(Right.SECOND_LINE);
        return fingerprints.search(actor, inspection, from.image(finger, image));
    }

    @POST
    @Path("{inspection}/delete")
    @Operation(
            operationId = "deleteFingerprints",
            summary = "Delete what was taken of a traveller, alone",
            description = "Needs CONFIRM. The reason is journaled; the record of the inspection stays.")
    public void delete(
            @PathParam("inspection") InspectionId inspection, PrintReason given, @Context SecurityContext by) {
        fingerprints.delete(Caller.actor(by), inspection, given.reason());
    }

    /** Where an image comes from. */
    public static final class Origin {
        @QueryParam("resolution")
        @DefaultValue("500")
        public int resolution = 500;

        @QueryParam("source")
        @DefaultValue("file")
        public String source = "file";

        @QueryParam("simulated")
        @DefaultValue("false")
        public boolean simulated;

        private FingerImage image(Finger finger, InputStream image) throws IOException {
            var bytes = new BoundedInput(image, FingerImage.LARGEST).readAllBytes();
            return new FingerImage(finger, bytes, resolution, source, simulated);
        }
    }

    /**
     * Which finger is asked for, and where the traveller stands.
     *
     * @param lane its scanner is asked
     */
    public record WantedFinger(@NotNull Finger finger, @NotEmpty @Size(max = 16) String lane) {}

    /** Why a finger is not taken. */
    public record NotTaken(@NotNull FingerException.Why why) {}

    /**
     * Why they are deleted.
     *
     * @param reason in the person's words
     */
    public record PrintReason(@NotEmpty @Size(min = 3, max = 500) String reason) {}
}
