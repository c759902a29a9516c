package org.mpaka.documents.mrz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.document.DocumentFormat;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.documents.mrz.zone.MrzField;
import org.mpaka.documents.mrz.zone.MrzNames;
import org.mpaka.documents.mrz.zone.MrzScan;
import org.mpaka.documents.mrz.zone.Span;

/** Reads any zone of Doc 9303: the layouts differ, the fields do not. */
abstract class IcaoFormat implements DocumentFormat {
    private final MrzLayout layout;

    IcaoFormat(MrzLayout layout) {
        this.layout = layout;
    }

    @Override
    public String id() {
        return layout.id();
    }

    @Override
    public Optional<DocumentReading> read(List<String> lines, DocumentInput.Channel channel, LocalDate today) {
        if (!layout.fits(lines)) return Optional.empty();
        var scan = new MrzScan(lines, today);
        String code = scan.documentCode(layout.code(), layout.first());
        var issuer = scan.country(MrzField.ISSUER, layout.issuer());
        var names = scan.names(layout.names());
        boolean truncated = scan.truncated(layout.names());
        var more = layout.longNumbers() ? Optional.of(layout.optional().get(0)) : Optional.<Span>empty();
        var number = scan.number(layout.number(), more, layout.optionalChecked());
        var nationality = scan.country(MrzField.NATIONALITY, layout.nationality());
        var birth = scan.birth(layout.birth());
        var sex = scan.sex(layout.sex());
        var expiry = scan.expiry(layout.expiry(), birth);
        if (layout.optionalChecked()) scan.guardedOptional(layout.optional().get(0));
        if (layout.composite().isEmpty())
            scan.note(MrzField.COMPOSITE, CheckAnswer.NOT_POSSIBLE, MrzField.COMPOSITE.sentence("none"));
        else scan.composite(layout.composite(), layout.lastGuardedLine());
        boolean named = !names.surname().isEmpty() || !names.givenNames().isEmpty();
        var document = issuer.isPresent()
                        && nationality.isPresent()
                        && named
                        && !number.value().isEmpty()
                ? Optional.of(new TravelDocument(
                        code,
                        DocumentCodes.type(code, issuer.get(), nationality.get()),
                        issuer.get(),
                        number.value(),
                        names,
                        truncated,
                        nationality.get(),
                        birth,
                        sex,
                        expiry,
                        optionalData(scan, number.taken())))
                : Optional.<TravelDocument>empty();
        return Optional.of(scan.finish(layout.id(), channel, document));
    }

    private String optionalData(MrzScan scan, int taken) {
        String first = scan.text(layout.optional().get(0)).substring(taken);
        if (layout.optional().size() == 1) return MrzNames.words(first);
        return MrzNames.words(first + '<' + scan.text(layout.optional().get(1)));
    }
}
