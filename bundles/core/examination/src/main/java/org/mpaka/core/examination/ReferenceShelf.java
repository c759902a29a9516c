package org.mpaka.core.examination;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.examination.ReferenceBook;
import org.mpaka.api.examination.ReferenceDocument;
import org.mpaka.api.examination.ReferenceDocument.Forgery;
import org.mpaka.api.examination.ReferencePicture;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the descriptions of the countries that are here. */
@Component(service = ReferenceShelf.class)
public final class ReferenceShelf {
    private static final Logger LOG = LoggerFactory.getLogger(ReferenceShelf.class);
    private static final int LARGEST_PICTURE = 2 * 1024 * 1024;
    private static final Map<String, String> MEDIA_TYPES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "svg", "image/svg+xml");

    private final Map<ReferenceBook, List<ReferenceDocument>> books = new ConcurrentHashMap<>();

    @Activate
    public ReferenceShelf() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addBook(ReferenceBook book) {
        try {
            books.put(book, ReferenceFile.read(book.documents()));
        } catch (IOException e) {
            LOG.error("The descriptions of {} cannot be read, none is shown: {}", book.country(), e.getMessage());
        }
    }

    void removeBook(ReferenceBook book) {
        books.remove(book);
    }

    public List<ReferenceDocument> all() {
        return books.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(ReferenceDocument::id))
                .toList();
    }

    Optional<ReferenceDocument> find(String id) {
        return all().stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** @throws MpakaException {@code NOT_FOUND} also when the bundle does not hold what its file names */
    ReferencePicture picture(String reference, String name) {
        return books.entrySet().stream()
                .filter(book -> book.getValue().stream()
                        .anyMatch(document -> document.id().equals(reference) && names(document, name)))
                .findFirst()
                .flatMap(book -> book.getKey().picture(name))
                .map(url -> {
                    try (InputStream in = url.openStream()) {
                        byte[] image = in.readNBytes(LARGEST_PICTURE + 1);
                        if (image.length > LARGEST_PICTURE)
                            throw new MpakaException(ErrorCode.TOO_LARGE, LARGEST_PICTURE);
                        return new ReferencePicture(mediaType(name), image);
                    } catch (IOException e) {
                        LOG.error("The picture {} of {} cannot be read: {}", name, reference, e.getMessage());
                        throw new MpakaException(ErrorCode.NOT_FOUND, "picture", name);
                    }
                })
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "picture", name));
    }

    private static boolean names(ReferenceDocument document, String name) {
        return Stream.concat(
                        document.pictures().stream(),
                        document.forgeries().stream().map(Forgery::pictures).flatMap(List::stream))
                .anyMatch(picture -> picture.name().equals(name));
    }

    private static String mediaType(String name) {
        return MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
