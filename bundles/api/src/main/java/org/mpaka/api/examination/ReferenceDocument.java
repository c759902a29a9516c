package org.mpaka.api.examination;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.legislation.Citation;

/**
 * How the genuine documents of one series look, and how forgeries of it were told.
 *
 * @param id small letters and hyphens, the issuing state first: {@code uto-passport-2019}
 * @param series which ones: since when they are issued, how they are numbered
 * @param invented no such document exists; said wherever it is shown
 * @param pictures of the genuine document, the one to begin with first
 * @param features what to look at, in this order
 * @param citations where this is known from
 */
public record ReferenceDocument(
        String id,
        CountryCode issuer,
        DocumentType type,
        Sentence title,
        Sentence series,
        boolean invented,
        List<Picture> pictures,
        List<Feature> features,
        List<Forgery> forgeries,
        List<Citation> citations) {
    public ReferenceDocument {
        pictures = List.copyOf(pictures);
        features = List.copyOf(features);
        forgeries = List.copyOf(forgeries);
        citations = List.copyOf(citations);
    }

    /** Under what a feature is seen. */
    public enum Light {
        /** With the naked eye. */
        PLAIN,
        /** Through a glass, ten times. */
        MAGNIFIED,
        /** Tilted. */
        OBLIQUE,
        /** Held against the light. */
        THROUGH,
        ULTRAVIOLET,
        /** With the fingers. */
        TOUCH
    }

    /** @param name of its file, small letters, figures, hyphens and the ending */
    public record Picture(String name, Sentence title, Light light) {}

    /**
     * One thing to look at.
     *
     * @param id small letters and hyphens, unique within the document
     * @param genuine how it is in a genuine document
     * @param place where it is in one of the pictures; empty where pictures cannot show it
     */
    public record Feature(String id, Sentence name, Sentence genuine, Light light, Optional<Place> place) {}

    /**
     * A part of a picture, in hundredths of its width and height from the upper left.
     *
     * @param picture name of the picture
     */
    public record Place(String picture, int x, int y, int width, int height) {}

    /**
     * A kind of forgery that was met.
     *
     * @param known where and when it was met
     * @param pictures that show it
     * @param tells by what it was told
     */
    public record Forgery(String id, Sentence title, Sentence known, List<Picture> pictures, List<Tell> tells) {
        public Forgery {
            pictures = List.copyOf(pictures);
            tells = List.copyOf(tells);
        }
    }

    /**
     * How a feature looks in the forgery.
     *
     * @param feature identifier of the feature
     * @param place in a picture of the forgery
     */
    public record Tell(String feature, Sentence looks, Optional<Place> place) {}
}
