package org.mpaka.core.examination;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mpaka.api.examination.ReferenceDocument;
import org.mpaka.api.examination.ReferenceDocument.Feature;
import org.mpaka.api.examination.ReferenceDocument.Forgery;
import org.mpaka.api.examination.ReferenceDocument.Picture;
import org.mpaka.api.examination.ReferenceDocument.Place;

/** Whether a description hangs together: whoever compares must never be sent to a picture that is not there. */
final class SoundReference {
    private static final Pattern ID = Pattern.compile("(?=.{1,64}\\z)[a-z0-9]+(-[a-z0-9]+)*");
    private static final Predicate<String> PICTURE =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.(png|jpg|svg)").asMatchPredicate();
    private static final int WHOLE = 100;

    private SoundReference() {}

    /** @throws IllegalArgumentException with what is wrong */
    static ReferenceDocument checked(ReferenceDocument document) {
        String id = document.id();
        ids(id, Stream.of(id));
        ids(id, document.features().stream().map(Feature::id));
        ids(id, document.forgeries().stream().map(Forgery::id));
        require(!document.features().isEmpty(), id, "no features");
        require(!document.pictures().isEmpty(), id, "no pictures");
        require(document.invented() || !document.citations().isEmpty(), id, "no citation, and not said to be invented");
        names(id, document.pictures());
        document.features().forEach(feature -> within(id, feature.place(), document.pictures()));
        document.forgeries().forEach(forgery -> forgery(document, forgery));
        return document;
    }

    private static void forgery(ReferenceDocument document, Forgery forgery) {
        String where = document.id() + " " + forgery.id();
        names(where, forgery.pictures());
        require(!forgery.tells().isEmpty(), where, "nothing by which it is told");
        for (var tell : forgery.tells()) {
            require(
                    document.features().stream()
                            .anyMatch(feature -> feature.id().equals(tell.feature())),
                    where,
                    "unknown feature " + tell.feature());
            within(where, tell.place(), forgery.pictures());
        }
    }

    private static void ids(String where, Stream<String> ids) {
        var seen = new HashSet<String>();
        ids.forEach(id -> require(ID.matcher(id).matches() && seen.add(id), where, "identifier " + id));
    }

    private static void names(String where, List<Picture> pictures) {
        pictures.forEach(picture -> require(PICTURE.test(picture.name()), where, "picture " + picture.name()));
    }

    private static void within(String where, Optional<Place> placed, List<Picture> pictures) {
        placed.ifPresent(place -> {
            require(
                    pictures.stream().anyMatch(picture -> picture.name().equals(place.picture())),
                    where,
                    "unknown picture " + place.picture());
            boolean inside = place.x() >= 0
                    && place.y() >= 0
                    && place.width() > 0
                    && place.height() > 0
                    && place.x() <= WHOLE - place.width()
                    && place.y() <= WHOLE - place.height();
            require(inside, where, "a place outside of " + place.picture());
        });
    }

    private static void require(boolean sound, String where, String otherwise) {
        if (!sound) throw new IllegalArgumentException(where + ": " + otherwise);
    }
}
