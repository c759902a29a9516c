package org.mpaka.documents.passengerlist;

/** What is between segments, elements and components: of the service string advice, or the usual ones. */
record Signs(char component, char element, char release, char terminator) {
    static final int ADVICE = 9;
    private static final Signs USUAL = new Signs(':', '+', '?', '\'');

    static Signs of(String text) {
        if (!text.startsWith("UNA") || text.length() < ADVICE) return USUAL;
        return new Signs(text.charAt(3), text.charAt(4), text.charAt(6), text.charAt(8));
    }
}
