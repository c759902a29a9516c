package org.mpaka.documents.alertlists;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ImportProblem;
import org.osgi.service.component.annotations.Component;

/** INTERPOL's red notices, persons wanted for arrest, as JSON of its public interface. */
@Component
public final class InterpolRedNotices implements AlertListFormat {
    private static final InterpolNotices NOTICES = new InterpolNotices(
            "interpol-red-json", AlertListId.of("interpol-red"), "red", AlertCategory.WANTED, AlertAction.REFER);

    @Override
    public String id() {
        return NOTICES.format();
    }

    @Override
    public AlertListId list() {
        return NOTICES.list();
    }

    @Override
    public Header read(InputStream in, Consumer<Alert> entries, Consumer<ImportProblem> problems) throws IOException {
        return NOTICES.read(in, entries, problems);
    }
}
