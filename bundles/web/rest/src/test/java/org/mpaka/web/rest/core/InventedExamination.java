package org.mpaka.web.rest.core;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.examination.Examination;
import org.mpaka.api.examination.Examinations;
import org.mpaka.api.examination.PagePictures;
import org.mpaka.api.examination.ReferenceDocument;
import org.mpaka.api.examination.ReferenceDocument.Feature;
import org.mpaka.api.examination.ReferenceDocument.Forgery;
import org.mpaka.api.examination.ReferenceDocument.Light;
import org.mpaka.api.examination.ReferenceDocument.Picture;
import org.mpaka.api.examination.ReferenceDocument.Place;
import org.mpaka.api.examination.ReferenceDocument.Tell;
import org.mpaka.api.examination.ReferencePicture;

/** A passport of Utopia, compared. */
final class InventedExamination {
    private static final Place EDGE = new Place("utopia-passport-data-page.svg", 3, 13, 24, 43);

    static final ReferenceDocument REFERENCE = new ReferenceDocument(
            "uto-passport-2007",
            CountryCode.of("UTO"),
            DocumentType.PASSPORT,
            Sentence.of("utopia.passport"),
            Sentence.of("utopia.passport.series"),
            true,
            List.of(new Picture(EDGE.picture(), Sentence.of("utopia.page.data"), Light.PLAIN)),
            List.of(new Feature(
                    "portrait",
                    Sentence.of("utopia.portrait"),
                    Sentence.of("utopia.portrait.genuine"),
                    Light.PLAIN,
                    Optional.of(EDGE))),
            List.of(new Forgery(
                    "portrait-exchanged",
                    Sentence.of("utopia.exchanged"),
                    Sentence.of("utopia.exchanged.known"),
                    List.of(),
                    List.of(new Tell("portrait", Sentence.of("utopia.exchanged.portrait"), Optional.empty())))),
            List.of());

    static final Examination EXAMINATION = new Examination(
            InventedTraveller.INSPECTION.id(),
            1,
            REFERENCE.id(),
            List.of(new Examination.Finding(
                    "portrait", Examination.Seen.DIFFERS, Optional.of("The lines end at its edge"))),
            Optional.of("portrait-exchanged"),
            InventedPost.OFFICER.user(),
            InventedPost.OFFICER.displayName(),
            InventedPost.NOW);

    static final Examinations.Table TABLE = new Examinations.Table(
            List.of(REFERENCE),
            Optional.of(EXAMINATION),
            Optional.of(new PagePictures.Kept(InventedPost.NOW, InventedPost.NOW.plus(Duration.ofDays(7)))));

    static final PagePictures.Policy POLICY = new PagePictures.Policy(PagePictures.Keeping.SECOND_LINE, 7);

    static final ReferencePicture PICTURE =
            new ReferencePicture("image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8));

    private InventedExamination() {}
}
