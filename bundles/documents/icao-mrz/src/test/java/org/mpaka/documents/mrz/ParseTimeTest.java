package org.mpaka.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mpaka.api.document.DocumentInput;

/** How long a zone takes, on demand: {@code -Dmpaka.measure=true}. */
@EnabledIfSystemProperty(named = "mpaka.measure", matches = "true", disabledReason = "a measurement, run on demand")
class ParseTimeTest {
    private static final int ROUNDS = 500_000;

    /** Processor time, so that what else the machine does is not measured. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    @Test
    void aZoneIsReadInTwoMicroseconds() {
        report("td3", new Td3Format(), Zones.TD3);
        report("td1", new Td1Format(), Zones.TD1_LONG_NUMBER);
        report("mrv-b", new MrvBFormat(), Zones.MRV_B);
        var wrong = List.of(Zones.TD3.get(0), Zones.TD3.get(1).replace('O', '0').replace('C', '8'));
        report("td3 with faults", new Td3Format(), wrong);
    }

    private static void report(String name, IcaoFormat format, List<String> lines) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 4; run++) {
            int digits = 0;
            long start = CPU.getCurrentThreadCpuTime();
            for (int i = 0; i < ROUNDS; i++)
                digits += format.read(lines, DocumentInput.Channel.READER, Zones.TODAY)
                        .orElseThrow()
                        .checkDigits()
                        .size();
            best = Math.min(best, CPU.getCurrentThreadCpuTime() - start);
            assertThat(digits).isPositive();
        }
        System.out.printf("%s: %.0f ns%n", name, (double) best / ROUNDS);
    }
}
