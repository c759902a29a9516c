package org.mpaka.documents.alertlists;

import java.io.InputStream;
import java.util.function.Consumer;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ImportProblem;
import org.osgi.service.component.annotations.Component;

/** OFAC consolidated (non-SDN) list, as XML of the {@code sdnList} schema. */
@Component
public final class OfacConsolidatedXml implements AlertListFormat {
    private static final AlertListId LIST = AlertListId.of("ofac-consolidated");

    @Override
    public String id() {
        return "ofac-consolidated-xml";
    }

    @Override
    public AlertListId list() {
        return LIST;
    }

    @Override
    public Header read(InputStream in, Consumer<Alert> entries, Consumer<ImportProblem> problems) {
        return new SdnListXml(id(), LIST, "OFAC consolidated (non-SDN) list").read(in, entries, problems);
    }
}
