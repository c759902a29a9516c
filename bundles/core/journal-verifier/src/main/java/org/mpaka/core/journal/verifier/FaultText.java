package org.mpaka.core.journal.verifier;

import org.mpaka.core.journal.chain.ChainFault;

/** Says in English what does not fit; the console says it in the reader's language. */
final class FaultText {
    private FaultText() {}

    static String of(ChainFault fault) {
        return switch (fault) {
            case GAP -> "entries are missing before it";
            case NODE -> "it belongs to another node";
            case PREVIOUS -> "it does not follow from the entry before it";
            case HASH -> "its fields were changed after it was written";
            case PAYLOAD -> "its payload was changed after it was written";
            case SUBJECT -> "its subject holds control characters";
            case TIME -> "its time is before that of the entry before it";
            case ROOT -> "the checkpoint's root is not that of the entries it covers";
            case COVERAGE -> "the checkpoint does not cover the entries since the one before it";
            case SIGNATURE -> "the checkpoint's signature is false";
            case KEY -> "the checkpoint's certificate is not published in the chain, or not the expected one";
            case REMOVED -> "its payload is missing without a certificate of deletion";
            case UNREADABLE -> "its payload cannot be read";
            case END -> "entries after it are missing";
            case FORK -> "another entry has its place";
            case REGISTER -> "the registers refused it";
        };
    }
}
