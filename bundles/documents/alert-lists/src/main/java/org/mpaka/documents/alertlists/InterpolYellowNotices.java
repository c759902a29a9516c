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

/** INTERPOL's yellow notices, missing persons, as JSON of its public interface. */
@Component
public final class InterpolYellowNotices implements AlertListFormat {
    private static final InterpolNotices NOTICES = new InterpolNotices(
            "interpol-yellow-json",
            AlertListId.of("interpol-yellow"),
            "yellow",
            AlertCategory.MISSING_PERSON,
            AlertAction.PROTECT);

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
