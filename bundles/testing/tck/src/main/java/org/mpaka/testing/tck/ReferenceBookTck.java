package org.mpaka.testing.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mpaka.api.Sentence;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.examination.ReferenceBook;
import org.mpaka.api.examination.ReferenceDocument;
import org.mpaka.api.examination.ReferenceDocument.Picture;

/**
 * What every {@link ReferenceBook} promises: descriptions that the node takes, said in four languages, and pictures that
 * are there, are what they say and load nothing.
 */
public abstract class ReferenceBookTck {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("sw"), Locale.forLanguageTag("rn"));
    private static final int LARGEST_PICTURE = 2 * 1024 * 1024;

    protected abstract ReferenceBook book();

    /** The descriptions of this book alone, as the node took them. */
    protected abstract List<ReferenceDocument> taken();

    /** The catalogue the plug-in registers. */
    protected abstract SentenceSource sentences();

    /** Identifiers of the documents it must describe. */
    protected abstract List<String> documents();

    @Test
    void describesItsDocumentsAndNamesThemAfterTheirState() {
        assertThat(taken()).extracting(ReferenceDocument::id).containsExactlyInAnyOrderElementsOf(documents());
        String state = book().country().value().toLowerCase(Locale.ROOT);
        for (var document : taken()) {
            assertThat(document.id()).startsWith(state + "-");
            assertThat(document.issuer()).isEqualTo(book().country());
        }
    }

    @Test
    void everySentenceIsThereInFourLanguages() {
        taken().stream().flatMap(ReferenceBookTck::sentencesOf).forEach(sentence -> {
            for (var language : LANGUAGES)
                assertThat(sentences().pattern(sentence.code(), language))
                        .as("%s in %s", sentence.code(), language)
                        .isPresent();
        });
    }

    private static Stream<Sentence> sentencesOf(ReferenceDocument document) {
        return Stream.of(
                        Stream.of(document.title(), document.series()),
                        picturesOf(document).map(Picture::title),
                        document.features().stream().flatMap(it -> Stream.of(it.name(), it.genuine())),
                        document.forgeries().stream().flatMap(it -> Stream.of(it.title(), it.known())),
                        document.forgeries().stream()
                                .flatMap(it -> it.tells().stream())
                                .map(ReferenceDocument.Tell::looks))
                .flatMap(part -> part);
    }

    private static Stream<Picture> picturesOf(ReferenceDocument document) {
        return Stream.concat(
                document.pictures().stream(), document.forgeries().stream().flatMap(it -> it.pictures().stream()));
    }

    @Test
    void whatIsNotInventedIsCitedWithTheAddressWhereItWasSeen() {
        for (var document : taken())
            if (!document.invented())
                assertThat(document.citations())
                        .as(document.id())
                        .anyMatch(citation -> citation.address().isPresent()
                                && citation.seen().isPresent());
    }

    @Test
    void everyPictureIsThereAndIsWhatItsNameSays() throws IOException {
        for (var document : taken())
            for (var picture : picturesOf(document).toList()) {
                var bytes = bytes(picture);
                assertThat(bytes).as(picture.name()).hasSizeBetween(64, LARGEST_PICTURE);
                if (picture.name().endsWith(".svg")) drawn(picture, bytes);
                else assertThat(ImageSigns.of(bytes)).as(picture.name()).contains(ending(picture));
            }
    }

    private byte[] bytes(Picture picture) throws IOException {
        var url = book().picture(picture.name());
        assertThat(url).as(picture.name()).isPresent();
        try (var in = url.get().openStream()) {
            return in.readNBytes(LARGEST_PICTURE + 1);
        }
    }

    private static String ending(Picture picture) {
        return picture.name().substring(picture.name().lastIndexOf('.') + 1);
    }

    /** A drawing is text that could do things: it must not. */
    private static void drawn(Picture picture, byte[] bytes) {
        var elements = DrawingElements.of(new ByteArrayInputStream(bytes));
        assertThat(elements).as(picture.name()).startsWith("svg");
        assertThat(elements)
                .as(picture.name())
                .doesNotContain("script", "foreignObject", "image", "use", "a", "style", "animate", "set", "iframe");
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(picture.name())
                .doesNotContainIgnoringCase(" on")
                .doesNotContainIgnoringCase("href")
                .doesNotContainIgnoringCase("url(");
    }

    @Test
    void inventedPicturesSaySo() throws IOException {
        for (var document : taken())
            if (document.invented())
                for (var picture : picturesOf(document)
                        .filter(it -> it.name().endsWith(".svg"))
                        .toList())
                    assertThat(new String(bytes(picture), StandardCharsets.UTF_8))
                            .as(picture.name())
                            .contains("SPECIMEN");
    }

    @Test
    void aPictureThatNobodyNamedIsNotThere() {
        assertThat(book().picture("no-such-picture.png")).isEmpty();
    }
}
