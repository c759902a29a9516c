package org.mpaka.core.examination;

import java.util.Optional;
import org.mpaka.api.examination.Examination;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Examinations as the journal left them; whoever holds one knows that its table is there. */
@Component(service = ExaminationRegister.class)
public final class ExaminationRegister {
    private final Database database;
    private final Payloads payloads;

    @Activate
    public ExaminationRegister(@Reference Database database, @Reference Payloads payloads) {
        this.database = database;
        this.payloads = payloads;
        database.migrate(Migrations.beside("examination", ExaminationRegister.class));
    }

    Optional<Examination> find(InspectionId inspection) {
        return database.find(String.class, "SELECT body FROM examination WHERE inspection = ?", inspection)
                .map(body -> payloads.read(body, Examination.class));
    }
}
