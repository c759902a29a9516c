package org.mpaka.web.rest.legislation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.mpaka.api.Page;
import org.mpaka.api.document.KeyedForm;
import org.mpaka.api.document.KeyedForms;
import org.mpaka.platform.jersey.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Documents that are keyed by hand. */
@Component(service = RestResource.class)
@Path("document-forms")
@Tag(name = "Reference data")
@Produces(MediaType.APPLICATION_JSON)
public final class KeyedFormResource implements RestResource {
    private final KeyedForms forms;

    @Activate
    public KeyedFormResource(@Reference KeyedForms forms) {
        this.forms = forms;
    }

    @GET
    @Operation(
            operationId = "listDocumentForms",
            summary = "Documents that are keyed by hand",
            description =
                    "What an officer keys of a document that no reader reads: its own fields beside those of"
                            + " `KeyedFields`, who may use it, how long it may be valid, and where that is written; in one part.")
    public Page<KeyedForm> list() {
        return Page.of(forms.all());
    }
}
