package org.mpaka.core.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PostClocks;
import org.mpaka.api.Sentence;
import org.mpaka.api.ThisNode;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SealFormat;
import org.mpaka.api.document.SealReading;
import org.mpaka.api.document.Seals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Lets every format of barcodes try; the first in the order of their identifiers that knows the content reads it. */
@Component
public final class CheckedSeals implements Seals {
    private final List<SealFormat> formats = new CopyOnWriteArrayList<>();
    private final Clock clock;

    @Activate
    public CheckedSeals(@Reference ThisNode node, @Reference Clock clock, @Reference PostClocks clocks) {
        this(clock.withZone(clocks.zones().of(node.identity().post())));
    }

    CheckedSeals(Clock clock) {
        this.clock = clock;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addFormat(SealFormat format) {
        formats.add(format);
        formats.sort(Comparator.comparing(SealFormat::id));
    }

    void removeFormat(SealFormat format) {
        formats.remove(format);
    }

    @Override
    public SealReading read(byte[] content) {
        if (content.length > SealReading.MAXIMUM_BYTES)
            throw new MpakaException(ErrorCode.TOO_LARGE, SealReading.MAXIMUM_BYTES);
        var today = LocalDate.now(clock);
        return SealContents.of(content)
                .flatMap(form -> formats.stream()
                        .map(format -> format.read(form.clone(), today))
                        .flatMap(Optional::stream))
                .findFirst()
                .orElseGet(CheckedSeals::unknown);
    }

    private static SealReading unknown() {
        var finding = new DocumentFinding("document", CheckAnswer.NOT_POSSIBLE, Sentence.of("document.seal.unknown"));
        return new SealReading("unknown", "unknown", List.of(), List.of(), List.of(finding));
    }
}
