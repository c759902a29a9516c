package org.mpaka.documents.boardingpass;

/** The text of a pass, read from front to back and never beyond its end. */
final class PassText {
    private final String text;
    private int at;

    PassText(String text) {
        this.text = text;
    }

    int position() {
        return at;
    }

    boolean atEnd() {
        return at == text.length();
    }

    String take(int count) throws PassFault {
        if (count > text.length() - at) throw new PassFault("ends", text.length());
        at += count;
        return text.substring(at - count, at);
    }

    /** Two hexadecimal figures that say how many characters follow. */
    int size() throws PassFault {
        int from = at;
        String figures = take(2);
        if (!figures.matches("[0-9A-Fa-f]{2}")) throw new PassFault("size", from);
        return Integer.parseInt(figures, 16);
    }
}
