package org.mpaka.core.document;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.KeyedForm;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.core.json.MpakaMapper;

/**
 * A country's file of keyed documents.
 *
 * @param seen the day its sources were looked at
 * @param sources addresses by key
 */
record KeyedFormFile(LocalDate seen, Map<String, String> sources, List<Row> documents) {
    private static final ObjectReader READER = MpakaMapper.strict().readerFor(KeyedFormFile.class);
    private static final int LARGEST = 256 * 1024;
    private static final Map<String, Confidence> CONFIDENCE = Map.of(
            "C1", Confidence.OFFICIAL_TEXT_SEEN,
            "C2", Confidence.SECONDARY_SOURCE_SEEN,
            "P", Confidence.PARTLY_SEEN,
            "G", Confidence.UNVERIFIED,
            "X", Confidence.CONFLICTING);

    /** A document as the file has it. */
    record Row(
            String id,
            DocumentType type,
            String title,
            String use,
            List<CountryCode> issuers,
            List<CountryCode> holders,
            Optional<String> numberShape,
            List<FieldRow> fields,
            List<TermRow> terms,
            List<CitationRow> citations,
            String confidence) {}

    /** A field as the file has it. */
    record FieldRow(String name, String label, KeyedForm.Kind kind, boolean required, int longest) {}

    /** A term as the file has it. */
    record TermRow(Period longest, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** A citation as the file has it. */
    record CitationRow(String title, Optional<String> article, List<String> sources) {}

    /** @throws IOException with what is wrong, when it is not such a file */
    static List<KeyedForm> read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) throw new IOException("larger than " + LARGEST + " bytes");
            KeyedFormFile file = READER.readValue(bytes);
            return file.documents.stream().map(file::form).toList();
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private KeyedForm form(Row row) {
        if (row.issuers.isEmpty() || row.citations.isEmpty())
            throw new IllegalArgumentException(row.id + " needs an issuer and a citation");
        row.numberShape.ifPresent(Pattern::compile);
        return new KeyedForm(
                row.id,
                row.type,
                Sentence.of(row.title),
                Sentence.of(row.use),
                row.issuers,
                row.holders,
                row.numberShape,
                row.fields.stream()
                        .map(it ->
                                new KeyedForm.Field(it.name, Sentence.of(it.label), it.kind, it.required, it.longest))
                        .toList(),
                row.terms.stream()
                        .map(it -> new KeyedForm.Term(it.longest, it.from, it.to))
                        .toList(),
                row.citations.stream().map(this::citation).toList(),
                Optional.ofNullable(CONFIDENCE.get(row.confidence))
                        .orElseThrow(() -> new IllegalArgumentException(row.id + ": confidence " + row.confidence)));
    }

    private Citation citation(CitationRow row) {
        var addresses = row.sources.stream()
                .map(key -> Optional.ofNullable(sources.get(key))
                        .orElseThrow(() -> new IllegalArgumentException("unknown source " + key)))
                .toList();
        return new Citation(
                row.title,
                row.article,
                addresses.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", addresses)),
                Optional.empty(),
                addresses.isEmpty() ? Optional.empty() : Optional.of(seen));
    }
}
