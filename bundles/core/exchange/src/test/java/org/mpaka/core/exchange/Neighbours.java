package org.mpaka.core.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.exchange.Agreement;
import org.mpaka.api.exchange.AgreementId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPosts;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerEvents.CrossingRecorded;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.testing.fixtures.Actors;

/** Two states, an agreement and a traveller between them. */
final class Neighbours {
    static final CountryCode BURUNDI = CountryCode.of("BDI");
    static final CountryCode TANZANIA = CountryCode.of("TZA");
    static final BorderPostId KABANGA = BorderPostId.of("TZA-KAB");

    /** What an agreement may name. */
    enum Fields {
        ALL(Set.of("names", "birth", "nationality", "document")),
        DOCUMENT_ONLY(Set.of("document"));

        final Set<String> names;

        Fields(Set<String> names) {
            this.names = names;
        }
    }

    private Neighbours() {}

    static Agreement agreement(CountryCode partner, Fields fields) {
        return new Agreement(
                AgreementId.of("test-agreement"),
                partner,
                "border control",
                List.of(new Citation("Test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                Confidence.UNVERIFIED,
                fields.names,
                30,
                new DateRange(Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty()));
    }

    static AgreementBook book(Agreement agreement, Set<CountryCode> approved) {
        var book = new AgreementBook();
        book.addSource(() -> List.of(agreement));
        book.addTransport(() -> approved);
        return book;
    }

    static BorderPosts posts() {
        var kobero = new BorderPost(
                Actors.KOBERO,
                "Kobero",
                BorderPost.Kind.LAND,
                Optional.of(TANZANIA),
                Optional.of(KABANGA),
                true,
                Optional.empty());
        return new BorderPosts() {
            @Override
            public Optional<BorderPost> find(BorderPostId post, LocalDate on) {
                return find(post);
            }

            @Override
            public Optional<BorderPost> find(BorderPostId id) {
                return id.equals(kobero.id()) ? Optional.of(kobero) : Optional.empty();
            }

            @Override
            public List<BorderPost> of(CountryCode country) {
                return List.of(kobero);
            }
        };
    }

    static Draft crossing(Direction direction, Instant at) {
        var document = new DocumentReference(
                TANZANIA, DocumentType.PASSPORT, "TX0418207", Optional.of(LocalDate.of(2031, 6, 11)));
        var traveller = new Traveller(
                new TravellerId(UUID.randomUUID()),
                new PersonNames("MWAKASEGE", "NEEMA JOAN"),
                PartialDate.of("1991-03-14"),
                Sex.FEMALE,
                TANZANIA,
                List.of(document),
                Optional.empty());
        var crossing = new Crossing(
                new CrossingId(UUID.randomUUID()),
                traveller.id(),
                direction,
                Crossing.Outcome.ADMITTED,
                Crossing.Status.RECORDED,
                Actors.KOBERO,
                "1",
                at,
                document,
                TANZANIA,
                Optional.of(TANZANIA),
                Sex.FEMALE,
                Optional.of(35),
                TravellerClass.COMMUNITY_CITIZEN,
                Optional.empty(),
                TransportMode.BUS,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Actors.OFFICER.user(),
                Optional.empty());
        return new Draft(
                TravellerEvents.CROSSING_RECORDED, crossing.id().toString(), new CrossingRecorded(traveller, crossing));
    }
}
