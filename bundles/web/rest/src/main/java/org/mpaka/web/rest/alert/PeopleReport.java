package org.mpaka.web.rest.alert;

import java.io.IOException;
import java.io.OutputStream;
import org.mpaka.api.alert.ScreenedPerson;

/** A file of screened people while it is written. */
interface PeopleReport {
    void add(ScreenedPerson person);

    /** Leaves the stream open. */
    void finish() throws IOException;

    /** Begins a file. */
    @FunctionalInterface
    interface Format {
        PeopleReport begin(PeopleTable table, OutputStream out) throws IOException;
    }
}
