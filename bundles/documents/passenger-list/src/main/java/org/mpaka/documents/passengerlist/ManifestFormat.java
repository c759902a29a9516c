package org.mpaka.documents.passengerlist;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.mpaka.api.passenger.PassengerFile;
import org.mpaka.api.passenger.PassengerListFormat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Manifests of buses, boats and convoys as their companies write them: a table as text (CSV) or a workbook (XLSX). */
@Component(service = PassengerListFormat.class)
public final class ManifestFormat implements PassengerListFormat {
    private static final int LOOKED_AT = 200;

    /** Not the brackets of other families. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L} .:'’\"-]+");

    @Activate
    public ManifestFormat() {}

    @Override
    public String id() {
        return "manifest";
    }

    @Override
    public boolean recognises(byte[] content) {
        if (WorkbookTable.claims(content)) return true;
        var begin = TextTable.text(Arrays.copyOf(content, Math.min(LOOKED_AT, content.length)));
        var first = begin.stripLeading().split("[,;\t\r\n]", 2)[0];
        return WORDS.matcher(first).matches() && ManifestWords.JOURNEY.knows(first);
    }

    @Override
    public PassengerFile read(byte[] content) {
        try {
            var rows = WorkbookTable.claims(content) ? WorkbookTable.rows(content) : TextTable.rows(content);
            return new PassengerFile(List.of(new Manifest(rows).list()), List.of(), List.of());
        } catch (ReadingFault fault) {
            return new PassengerFile(List.of(), List.of(fault.fault()), List.of());
        }
    }
}
