package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mpaka.api.PartialDate;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.document.DocumentFormat;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.testing.tck.DocumentFormatTck;

/** The border card keeps the contract of a document format. */
class BorderCardFormatTest extends DocumentFormatTck {
    private static final List<String> CARD =
            List.of("BC${code}S00000017690051783201314<", "EXAMPLE<<ALIX<MARIE<<<<<<<<<<<");
    private static final List<String> PASSPORT = List.of(
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

    private final DocumentFormat format = new BorderCardFormat();

    @Test
    void theCardIsReadFieldByField() {
        var reading = format.read(CARD, DocumentInput.Channel.READER, today()).orElseThrow();
        var card = reading.document().orElseThrow();
        assertThat(card.number()).isEqualTo("S00000017");
        assertThat(card.names().surname()).isEqualTo("EXAMPLE");
        assertThat(card.names().givenNames()).isEqualTo("ALIX MARIE");
        assertThat(card.birth()).isEqualTo(PartialDate.of("1990-05-17"));
        assertThat(card.expiry()).hasToString("Optional[2032-01-31]");
    }

    @Override
    protected DocumentFormat format() {
        return format;
    }

    @Override
    protected List<List<String>> goodExamples() {
        return List.of(CARD);
    }

    @Override
    protected List<List<String>> strangers() {
        return List.of(PASSPORT);
    }

    @Override
    protected SentenceSource sentences() {
        return new ${Country}Sentences();
    }
}
