package org.mpaka.core.journal.chain;

import java.util.HexFormat;
import java.util.List;

/** The tree of RFC 6962 section 2.1 over entry hashes: one root stands for all of them in their order. */
public final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte BRANCH = 1;

    private MerkleTree() {}

    /**
     * @param hashes at least one, 64 hex digits each
     * @return 64 small hex digits
     */
    public static String root(List<String> hashes) {
        if (hashes.isEmpty()) throw new IllegalStateException("no entry to sign");
        return HexFormat.of().formatHex(subtree(hashes));
    }

    private static byte[] subtree(List<String> hashes) {
        var digest = EntryHash.sha256();
        if (hashes.size() == 1) {
            digest.update(LEAF);
            return digest.digest(HexFormat.of().parseHex(hashes.get(0)));
        }
        int left = Integer.highestOneBit(hashes.size() - 1);
        digest.update(BRANCH);
        digest.update(subtree(hashes.subList(0, left)));
        return digest.digest(subtree(hashes.subList(left, hashes.size())));
    }
}
