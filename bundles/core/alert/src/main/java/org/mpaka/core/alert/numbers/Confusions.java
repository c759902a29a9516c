package org.mpaka.core.alert.numbers;

/** Signs that are taken for one another in documents' numbers. */
final class Confusions {
    /** Each group: what reads like its first sign. */
    private static final String[] GROUPS = {"0OQD", "1IL", "2Z", "5S", "6G", "7T", "8B"};

    private static final char[] NONE = {};

    private Confusions() {}

    /** The others of its group. */
    static char[] of(char sign) {
        for (var group : GROUPS) {
            int at = group.indexOf(sign);
            if (at >= 0) return (group.substring(0, at) + group.substring(at + 1)).toCharArray();
        }
        return NONE;
    }
}
