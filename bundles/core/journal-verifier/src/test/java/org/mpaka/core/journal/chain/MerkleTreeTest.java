package org.mpaka.core.journal.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
    private static List<String> hashes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> EntryHash.ofText("entry " + i))
                .toList();
    }

    /** Leaf hash of RFC 6962: SHA-256(00 || leaf); for a leaf of 32 zero bytes computed with sha256sum. */
    @Test
    void hashesALeafWithItsPrefix() {
        assertThat(MerkleTree.root(List.of(EntryHash.NONE)))
                .isEqualTo("7f9c9e31ac8256ca2f258583df262dbc7d6f68f2a03043d5c99a4ae5a7396ce9");
    }

    @Test
    void splitsAtTheLargestPowerOfTwoBelowTheCount() {
        var five = hashes(5);
        var left = MerkleTree.root(five.subList(0, 4));
        var right = MerkleTree.root(five.subList(4, 5));
        var digest = EntryHash.sha256();
        digest.update((byte) 1);
        digest.update(HexFormat.of().parseHex(left));
        var root = HexFormat.of().formatHex(digest.digest(HexFormat.of().parseHex(right)));
        assertThat(MerkleTree.root(five)).isEqualTo(root);
    }

    @Property(tries = 200)
    void changesWithEveryEntryAndItsPlace(@ForAll @IntRange(min = 2, max = 300) int count, @ForAll @IntRange int seed) {
        var hashes = new ArrayList<>(hashes(count));
        var root = MerkleTree.root(hashes);
        int place = Math.floorMod(seed, count - 1);
        Collections.swap(hashes, place, place + 1);
        assertThat(MerkleTree.root(hashes)).isNotEqualTo(root);
        assertThat(MerkleTree.root(hashes.subList(0, count - 1))).isNotEqualTo(root);
    }
}
