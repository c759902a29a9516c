package org.mpaka.documents.alertlists;

import java.io.InputStream;
import java.util.function.Consumer;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ImportProblem;
import org.osgi.service.component.annotations.Component;

/** OFAC specially designated nationals, as XML of the {@code sdnList} schema. */
@Component
public final class OfacSdnXml implements AlertListFormat {
    private static final AlertListId LIST = AlertListId.of("ofac-sdn");

    @Override
    public String id() {
        return "ofac-sdn-xml";
    }

    @Override
    public AlertListId list() {
        return LIST;
    }

    @Override
    public Header read(InputStream in, Consumer<Alert> entries, Consumer<ImportProblem> problems) {
        return new SdnListXml(id(), LIST, "OFAC specially designated nationals").read(in, entries, problems);
    }
}
