package org.mpaka.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentInput.Channel;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.KeyedFields;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;

/** One line for the officer. */
class DocumentCheckTest {
    @Test
    void aGoodPassportPassesWithItsDigitsExpiryAndIssuer() {
        var result = check(Readers.read(Channel.READER, Readers.BURUNDI));
        assertThat(result.answer()).isEqualTo(CheckAnswer.PASSED);
        assertThat(result.reason().code()).isEqualTo("document.check.passed");
        assertThat(result.reason().arguments())
                .containsEntry("digits", "5")
                .containsEntry("date", "2030-01-01")
                .containsEntry("issuer", "BDI");
        assertThat(result.source().code()).isEqualTo("document.source.reader");
    }

    @Test
    void theWeightiestFaultIsTheReasonAndAllFieldsAreNamed() {
        var wrong = List.of(Readers.UTOPIA.get(0), Readers.UTOPIA.get(1).replace("L898902C3", "L898902C4"));
        var result = check(Readers.in(Mode.TRAINING).read(new DocumentInput(Channel.READER, wrong, Optional.empty())));
        assertThat(result.answer()).isEqualTo(CheckAnswer.FAILED);
        assertThat(result.reason().code()).isEqualTo("document.expired");
        assertThat(result.references()).containsExactly("expiry", "number", "composite");
    }

    @Test
    void aKeyedDocumentCannotBeVerified() {
        var fields = new KeyedFields(
                DocumentType.LAISSEZ_PASSER,
                CountryCode.of("BDI"),
                "LP1",
                new PersonNames("SPECIMEN", ""),
                CountryCode.of("BDI"),
                PartialDate.of("1990"),
                Sex.FEMALE,
                Optional.empty());
        var result = check(
                Readers.in(Mode.LIVE).read(new DocumentInput(Channel.KEYED_FIELDS, List.of(), Optional.of(fields))));
        assertThat(result.answer()).isEqualTo(CheckAnswer.NOT_POSSIBLE);
        assertThat(result.reason().code()).isEqualTo("document.check.keyed-undated");
    }

    @Test
    void whatCannotBeReadFailsWithWhatToDo() {
        var result = check(Readers.read(Channel.READER, List.of("HELLO")));
        assertThat(result.answer()).isEqualTo(CheckAnswer.FAILED);
        assertThat(result.reason().code()).isEqualTo("document.unknown.shape");
    }

    private static CheckResult check(DocumentReading reading) {
        var clock = new MutableClock();
        var facts = new InspectionFacts(
                new InspectionId(UUID.fromString("01936b2a-0000-7000-8000-000000000001")),
                Actors.OFFICER,
                BorderPostId.of("BDI-KOB"),
                "1",
                Direction.ENTRY,
                clock.instant(),
                reading,
                Declaration.NONE);
        return new DocumentCheck(clock).run(facts);
    }
}
