package org.mpaka.documents.mrz;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.document.DocumentFormat;
import org.mpaka.testing.tck.DocumentFormatTck;

/** Every format keeps the contract. */
class FormatContractTest {
    @Nested
    class Td1 extends Kit {
        Td1() {
            super(new Td1Format(), List.of(Zones.TD1, Zones.TD1_LONG_NUMBER), List.of(Zones.TD2, Zones.TD3));
        }
    }

    @Nested
    class Td2 extends Kit {
        Td2() {
            super(new Td2Format(), List.of(Zones.TD2, Zones.TD2_LONG_NUMBER), List.of(Zones.MRV_B, Zones.TD1));
        }
    }

    @Nested
    class Td3 extends Kit {
        Td3() {
            super(new Td3Format(), List.of(Zones.TD3), List.of(Zones.MRV_A, Zones.TD2));
        }
    }

    @Nested
    class MrvA extends Kit {
        MrvA() {
            super(new MrvAFormat(), List.of(Zones.MRV_A), List.of(Zones.TD3, Zones.MRV_B));
        }
    }

    @Nested
    class MrvB extends Kit {
        MrvB() {
            super(new MrvBFormat(), List.of(Zones.MRV_B), List.of(Zones.TD2, Zones.MRV_A));
        }
    }

    abstract static class Kit extends DocumentFormatTck {
        private final DocumentFormat format;
        private final List<List<String>> examples;
        private final List<List<String>> strangers;

        Kit(DocumentFormat format, List<List<String>> examples, List<List<String>> strangers) {
            this.format = format;
            this.examples = examples;
            this.strangers = strangers;
        }

        @Override
        protected DocumentFormat format() {
            return format;
        }

        @Override
        protected List<List<String>> goodExamples() {
            return examples;
        }

        @Override
        protected List<List<String>> strangers() {
            return strangers;
        }

        @Override
        protected SentenceSource sentences() {
            return new MrzSentences();
        }
    }
}
