package org.mpaka.core.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sentence;
import org.mpaka.api.ThisNode;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.DocumentFormat;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentInput.Channel;
import org.mpaka.api.document.DocumentReader;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.KeyedForms;
import org.mpaka.api.document.StateCodes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries every format on every way the text can be broken into lines, and keeps the reading with the least wrong. */
@Component
public final class CheckedDocumentReader implements DocumentReader {
    private static final Logger LOG = LoggerFactory.getLogger(CheckedDocumentReader.class);
    private static final DocumentFinding KEYBOARD_LAYOUT =
            new DocumentFinding("document", CheckAnswer.PASSED, Sentence.of("document.keyboard-layout"));

    private final List<DocumentFormat> formats = new CopyOnWriteArrayList<>();
    private final SharedRules rules;
    private final KeyedForms forms;
    private final Clock clock;

    @Activate
    public CheckedDocumentReader(
            @Reference StateCodes codes,
            @Reference ThisNode node,
            @Reference Clock clock,
            @Reference PostClocks clocks,
            @Reference KeyedForms forms) {
        this(codes, node.identity(), clock, clocks.zones(), forms);
    }

    CheckedDocumentReader(StateCodes codes, NodeIdentity node, Clock clock, PostZones zones, KeyedForms forms) {
        this.forms = forms;
        this.rules = new SharedRules(codes, node.mode());
        this.clock = clock.withZone(zones.of(node.post()));
    }

    /** Country plug-ins come and go while the post works. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addFormat(DocumentFormat format) {
        formats.add(format);
        formats.sort(Comparator.comparing(DocumentFormat::id));
    }

    void removeFormat(DocumentFormat format) {
        formats.remove(format);
    }

    @Override
    public DocumentReading read(DocumentInput input) {
        var today = LocalDate.now(clock);
        if (input.lines().stream().allMatch(String::isBlank))
            return input.fields()
                    .map(fields ->
                            judged(KeyedDocument.reading(fields, input.channel(), forms.find(fields), today), today))
                    .orElseGet(() -> UnknownText.reading(List.of(), input.channel()));
        var zone = zone(input, today).orElse(null);
        if (zone == null) {
            var unknown = UnknownText.reading(ZoneText.cleanLines(input.lines()), input.channel());
            return input.fields()
                    .map(fields ->
                            judged(KeyedDocument.reading(fields, input.channel(), forms.find(fields), today), today))
                    .orElse(unknown);
        }
        var reading =
                input.fields().map(fields -> KeyedDocument.over(zone, fields)).orElse(zone);
        return judged(reading, today);
    }

    private Optional<DocumentReading> zone(DocumentInput input, LocalDate today) {
        if (input.channel() != Channel.KEYBOARD_WEDGE) {
            var lines = ZoneText.cleanLines(input.lines());
            return best(ZoneText.candidates(lines, input.channel() == Channel.TYPED_MRZ), input.channel(), today);
        }
        String raw = String.join("\n", input.lines());
        var asSent = best(WedgeText.candidates(raw), input.channel(), today);
        return KeyboardLayout.repaired(raw)
                .flatMap(text -> best(WedgeText.candidates(text), input.channel(), today))
                .filter(reading -> wrongDigits(reading) == 0)
                .map(reading -> with(reading, List.of(KEYBOARD_LAYOUT)))
                .or(() -> asSent);
    }

    /** The first candidate is the text as it came; the others are guesses, and have to bear themselves out. */
    private Optional<DocumentReading> best(List<List<String>> candidates, Channel channel, LocalDate today) {
        @Nullable DocumentReading best = null;
        for (int i = 0; i < candidates.size(); i++) {
            for (var format : formats) {
                var reading = read(format, candidates.get(i), channel, today).orElse(null);
                if (reading == null) continue;
                long wrong = wrongDigits(reading);
                boolean borneOut = i == 0 || 2 * wrong <= reading.checkDigits().size();
                if (borneOut && (best == null || wrong < wrongDigits(best))) best = reading;
            }
            if (best != null && wrongDigits(best) == 0) break;
        }
        return Optional.ofNullable(best);
    }

    /** A format that throws has not read: the others go on. */
    private static Optional<DocumentReading> read(
            DocumentFormat format, List<String> lines, Channel channel, LocalDate today) {
        try {
            return format.read(lines, channel, today);
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "Format {} failed with {}",
                    format.getClass().getName(),
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    private static long wrongDigits(DocumentReading reading) {
        return reading.checkDigits().stream().filter(digit -> !digit.right()).count();
    }

    private DocumentReading judged(DocumentReading reading, LocalDate today) {
        return reading.document()
                .map(document -> with(reading, rules.judge(document, reading.channel(), today)))
                .orElse(reading);
    }

    private static DocumentReading with(DocumentReading reading, List<DocumentFinding> more) {
        var findings = new ArrayList<>(reading.findings());
        findings.addAll(more);
        return new DocumentReading(
                reading.format(),
                reading.channel(),
                reading.lines(),
                reading.document(),
                reading.checkDigits(),
                findings,
                reading.suggestions());
    }
}
