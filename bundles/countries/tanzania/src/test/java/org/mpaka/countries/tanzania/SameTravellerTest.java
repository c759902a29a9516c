package org.mpaka.countries.tanzania;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerHistory.History;
import org.mpaka.core.legislation.LawOfTheNode;
import org.mpaka.core.legislation.LawShelf;
import org.mpaka.core.legislation.PostRegister;
import org.mpaka.countries.burundi.BurundiLawBook;
import org.mpaka.countries.eac.EacLawBook;

/** One traveller, two posts that face each other, two laws. */
class SameTravellerTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    @Test
    void aKenyanStaysNinetyDaysAtKoberoAndGetsAFreePassAtKabanga() {
        assertThat(atKobero("KEN").leading().outcome()).isEqualTo(new LegalOutcome.Admit(Optional.of(90)));
        assertThat(atKabanga("KEN").leading().outcome())
                .isEqualTo(new LegalOutcome.Grant("eac-visitor", 180, BigDecimal.ZERO, "USD"));
    }

    @Test
    void aTanzanianIsANeighbourAtKoberoAndAtHomeAtKabanga() {
        assertThat(atKobero("TZA").travellerClass()).isEqualTo(TravellerClass.COMMUNITY_CITIZEN);
        assertThat(atKabanga("TZA").travellerClass()).isEqualTo(TravellerClass.CITIZEN);
    }

    @Test
    void aZambianNeedsAVisaAtKoberoAndNoneAtKabanga() {
        assertThat(atKobero("ZMB").leading().outcome()).isInstanceOf(LegalOutcome.Refer.class);
        assertThat(atKabanga("ZMB").leading().outcome()).isEqualTo(new LegalOutcome.Admit(Optional.of(90)));
    }

    @Test
    void eachCitesItsOwnLaw() {
        assertThat(atKobero("KEN").leading().citations())
                .anyMatch(citation -> citation.title().startsWith("Loi n°1/25"));
        assertThat(atKabanga("KEN").version()).startsWith("TZA:").contains("+EAC:");
    }

    private static Ruling atKobero(String nationality) {
        return rule(new BurundiLawBook(), "BDI-KOB", nationality);
    }

    private static Ruling atKabanga(String nationality) {
        return rule(new TanzaniaLawBook(), "TZA-KAB", nationality);
    }

    private static Ruling rule(LawBook book, String at, String nationality) {
        var shelf = new LawShelf();
        shelf.addBook(new EacLawBook());
        shelf.addBook(book);
        var post = new PostRegister(book.country(), shelf, DAY)
                .find(BorderPostId.of(at))
                .orElseThrow();
        var node = new NodeIdentity(NodeId.of("post-1"), book.country(), post.id(), NodeIdentity.Mode.TRAINING);
        var document = new TravelDocument(
                "P",
                DocumentType.PASSPORT,
                CountryCode.of(nationality),
                "X1234567",
                new PersonNames("SPECIMEN", "CASE"),
                false,
                CountryCode.of(nationality),
                PartialDate.of("1990-01-01"),
                Sex.UNSPECIFIED,
                Optional.of(LocalDate.parse("2030-01-01")),
                "");
        var shown = new Declaration(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                false,
                Declaration.Accompaniment.NOT_ASKED,
                Optional.empty());
        var nothing = new History(Optional.empty(), List.of(), Optional.empty(), false, 0, 0, List.of());
        return new LawOfTheNode(() -> node, shelf)
                .rule(new LegalFacts(DAY, Direction.ENTRY, post, Optional.of(document), shown, Optional.of(nothing)));
    }
}
