package org.mpaka.core.examination;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.examination.ReferenceDocument;
import org.mpaka.api.examination.ReferenceDocument.Feature;
import org.mpaka.api.examination.ReferenceDocument.Forgery;
import org.mpaka.api.examination.ReferenceDocument.Light;
import org.mpaka.api.examination.ReferenceDocument.Picture;
import org.mpaka.api.examination.ReferenceDocument.Place;
import org.mpaka.api.examination.ReferenceDocument.Tell;
import org.mpaka.api.legislation.Citation;
import org.mpaka.core.json.MpakaMapper;

/**
 * A country's file of descriptions.
 *
 * @param seen the day its sources were looked at
 * @param sources addresses by key
 */
record ReferenceFile(LocalDate seen, Map<String, String> sources, List<Row> documents) {
    private static final ObjectReader READER = MpakaMapper.strict().readerFor(ReferenceFile.class);
    private static final int LARGEST = 256 * 1024;

    /** A document as the file has it. */
    record Row(
            String id,
            CountryCode issuer,
            DocumentType type,
            String title,
            String series,
            boolean invented,
            List<PictureRow> pictures,
            List<FeatureRow> features,
            List<ForgeryRow> forgeries,
            List<CitationRow> citations) {}

    /** A picture as the file has it. */
    record PictureRow(String name, String title, Light light) {}

    /** A feature as the file has it. */
    record FeatureRow(String id, String name, String genuine, Light light, Optional<Place> place) {}

    /** A forgery as the file has it. */
    record ForgeryRow(String id, String title, String known, List<PictureRow> pictures, List<TellRow> tells) {}

    /** A tell as the file has it. */
    record TellRow(String feature, String looks, Optional<Place> place) {}

    /** A citation as the file has it. */
    record CitationRow(String title, Optional<String> article, List<String> sources) {}

    /** @throws IOException with what is wrong, when it is not such a file */
    static List<ReferenceDocument> read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) throw new IOException("larger than " + LARGEST + " bytes");
            return read(bytes);
        }
    }

    static List<ReferenceDocument> read(byte[] bytes) throws IOException {
        try {
            ReferenceFile file = READER.readValue(bytes);
            if (file.documents.stream().map(Row::id).distinct().count() != file.documents.size())
                throw new IllegalArgumentException("a document is described twice");
            return file.documents.stream()
                    .map(file::document)
                    .map(SoundReference::checked)
                    .toList();
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private ReferenceDocument document(Row row) {
        return new ReferenceDocument(
                row.id,
                row.issuer,
                row.type,
                Sentence.of(row.title),
                Sentence.of(row.series),
                row.invented,
                pictures(row.pictures),
                row.features.stream()
                        .map(it ->
                                new Feature(it.id, Sentence.of(it.name), Sentence.of(it.genuine), it.light, it.place))
                        .toList(),
                row.forgeries.stream().map(ReferenceFile::forgery).toList(),
                row.citations.stream().map(this::citation).toList());
    }

    private static Forgery forgery(ForgeryRow row) {
        return new Forgery(
                row.id,
                Sentence.of(row.title),
                Sentence.of(row.known),
                pictures(row.pictures),
                row.tells.stream()
                        .map(it -> new Tell(it.feature, Sentence.of(it.looks), it.place))
                        .toList());
    }

    private static List<Picture> pictures(List<PictureRow> rows) {
        return rows.stream()
                .map(it -> new Picture(it.name, Sentence.of(it.title), it.light))
                .toList();
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
