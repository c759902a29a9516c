package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mpaka.core.alert.Fingerprints.Seen;

class FingerprintsTest {
    @Test
    void tellsWhatIsNewChangedTheSameTwiceAndRemoved() {
        var random = new Random(7);
        var before = new HashMap<String, String>();
        var now = new HashMap<String, String>();
        var fingerprints = new Fingerprints();
        for (int i = 0; i < 5_000; i++) {
            var id = "list:" + random.nextInt(20_000);
            var hash = Hashes.sha256(Integer.toString(random.nextInt(3)));
            if (before.putIfAbsent(id, hash) == null) fingerprints.before(id, hash);
        }
        for (int i = 0; i < 8_000; i++) {
            var id = "list:" + random.nextInt(20_000);
            var hash = Hashes.sha256(Integer.toString(random.nextInt(3)));
            assertThat(fingerprints.now(id, hash)).isEqualTo(expected(id, hash, before, now));
            now.putIfAbsent(id, hash);
        }
        assertThat(fingerprints.entries()).isEqualTo(now.size());
        assertThat(fingerprints.removed()).isEqualTo((int)
                before.keySet().stream().filter(id -> !now.containsKey(id)).count());
        assertThat(before.keySet())
                .allSatisfy(id -> assertThat(fingerprints.isRemoved(id)).isEqualTo(!now.containsKey(id)));
    }

    private static Seen expected(String id, String hash, Map<String, String> before, Map<String, String> now) {
        if (now.containsKey(id)) return Seen.TWICE;
        if (!before.containsKey(id)) return Seen.NEW;
        return before.get(id).equals(hash) ? Seen.SAME : Seen.CHANGED;
    }

    @Test
    void hashesTheContentInOneOrderHoweverItCame() {
        var content = new TreeMap<String, String>();
        var forth = new Fingerprints();
        for (int i = 0; i < 3_000; i++) {
            var hash = Hashes.sha256("content " + i);
            forth.now("list:" + i, hash);
            content.put(Hashes.sha256("list:" + i).substring(0, 32), hash);
        }
        var back = new Fingerprints();
        for (int i = 2_999; i >= 0; i--) back.now("list:" + i, Hashes.sha256("content " + i));
        var digest = Hashes.digest();
        content.forEach((id, hash) -> digest.update(HexFormat.of().parseHex(id + hash)));
        assertThat(forth.contentHash())
                .isEqualTo(back.contentHash())
                .isEqualTo(HexFormat.of().formatHex(digest.digest()));
        back.now("list:3000", Hashes.sha256("more"));
        assertThat(back.contentHash()).isNotEqualTo(forth.contentHash());
    }
}
