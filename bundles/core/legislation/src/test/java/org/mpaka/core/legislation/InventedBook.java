package org.mpaka.core.legislation;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** A law of one rule: who is in the table may stay as long as it says. */
record InventedBook(URL file) implements LawBook {
    static final CountryCode STATE = CountryCode.of("BDI");
    static final String LAW =
            """
            seen: 2026-11-22
            sources: {S1: example.org/law}
            tables:
              free:
                - {id: TST-V-01, keys: [KEN, UGA], values: {days: 90}, unit: days, cite: [{title: Act (invented), sources: [S1], gazetted: 2020-01-01}], confidence: C1}
            """;

    static InventedBook in(Path folder) throws IOException {
        return in(folder, LAW);
    }

    static InventedBook in(Path folder, String law) throws IOException {
        var file = folder.resolve("free.yaml");
        Files.writeString(file, law);
        return new InventedBook(file.toUri().toURL());
    }

    @Override
    public CountryCode country() {
        return STATE;
    }

    @Override
    public Optional<CountryCode> region() {
        return Optional.empty();
    }

    @Override
    public List<LegalRule> rules() {
        return List.of(new Stay());
    }

    @Override
    public List<URL> parameterFiles() {
        return List.of(file);
    }

    private static final class Stay implements LegalRule {
        @Override
        public RuleId id() {
            return RuleId.of("TST-STAY");
        }

        @Override
        public LegalArea area() {
            return LegalArea.VISA;
        }

        @Override
        public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
            return facts.nationality()
                    .flatMap(nationality -> parameters.find("free", nationality.value()))
                    .map(row -> RuleAnswer.of(
                            this,
                            new LegalOutcome.Admit(Optional.of(row.number("days"))),
                            List.of(row),
                            Sentence.of("test")));
        }
    }
}
