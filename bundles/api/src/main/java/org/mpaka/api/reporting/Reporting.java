package org.mpaka.api.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Counts. Needs REPORT. */
@ProviderType
public interface Reporting {
    /**
     * Who reads travellers' files without PROTECTION_READ counts classes and purposes from which protection could be read
     * as the files show them: as VISITOR and unknown.
     */
    Report crossings(Actor actor, ReportQuery query);

    /** Writes a report with headings in the locale's language. */
    void write(Report report, Format format, Locale locale, OutputStream out) throws IOException;

    /** What a report is written as. */
    enum Format {
        CSV,
        XLSX
    }
}
