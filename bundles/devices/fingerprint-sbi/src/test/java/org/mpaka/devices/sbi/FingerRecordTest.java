package org.mpaka.devices.sbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.mpaka.testing.scanner.ImageRecord;
import org.mpaka.testing.scanner.InventedFinger;

class FingerRecordTest {
    private static final byte[] OF_2005 = ImageRecord.of2005(InventedFinger.laid(1, 2, 0), 2);
    private static final byte[] OF_2011 =
            ImageRecord.of2011(InventedFinger.laid(1, 2, 0), 2, 6, InventedFinger.png(InventedFinger.laid(1, 2, 0)));

    /** Heads with changed octets are read or refused, nothing else. */
    @Property(tries = 20_000)
    void changedHeadsAreReadOrRefused(@ForAll boolean old, @ForAll @IntRange(max = 60) int at, @ForAll long seed) {
        var record = (old ? OF_2005 : OF_2011).clone();
        var random = new Random(seed);
        for (int times = 0; times <= at % 4; times++) record[random.nextInt(64)] = (byte) random.nextInt();
        try {
            var read = FingerRecord.read(record);
            assertThat(read.image()).isNotEmpty();
            if (read.plain()) assertThat(read.image()).hasSize(read.width() * read.height());
        } catch (SbiFault refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 2_000)
    void cutRecordsAreRefused(@ForAll boolean old, @ForAll @IntRange(max = 2000) int length) {
        var record = java.util.Arrays.copyOf(old ? OF_2005 : OF_2011, length);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> FingerRecord.read(record))
                .isInstanceOf(SbiFault.class);
    }
}
