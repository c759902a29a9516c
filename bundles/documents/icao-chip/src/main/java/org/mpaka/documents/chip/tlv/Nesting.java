package org.mpaka.documents.chip.tlv;

/** Looks how deep objects are in each other before a parser that recurses is let at them. */
public final class Nesting {
    private static final int DEEPEST = 16;

    private Nesting() {}

    /** @throws UnreadableException when they are no objects, or deeper than any file of a travel document */
    public static void check(byte[] side) throws UnreadableException {
        check(side, 0);
    }

    private static void check(byte[] side, int depth) throws UnreadableException {
        if (depth == DEEPEST) throw new UnreadableException("too deep");
        for (var object : DataObject.parse(side)) if (object.constructed()) check(object.content(), depth + 1);
    }
}
