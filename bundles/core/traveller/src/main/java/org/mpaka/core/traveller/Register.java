package org.mpaka.core.traveller;

import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register's tables; whoever holds one knows that they are there. */
@Component(service = Register.class)
public final class Register {
    private final Database database;

    @Activate
    public Register(@Reference Database database) {
        this.database = database;
        database.migrate(Migrations.beside("traveller", Register.class));
    }

    <T> T read(Work<T> work) {
        return database.read(work);
    }
}
