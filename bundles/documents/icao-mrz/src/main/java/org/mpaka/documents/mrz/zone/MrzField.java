package org.mpaka.documents.mrz.zone;

import java.util.Locale;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;

/** The fields of a zone, each with its sentences: {@code mrz.<what>.<field>}. */
public enum MrzField {
    CODE,
    ISSUER,
    NAMES,
    NUMBER,
    NATIONALITY,
    BIRTH,
    SEX,
    EXPIRY,
    OPTIONAL,
    COMPOSITE;

    private final String id = name().toLowerCase(Locale.ROOT);
    private final DocumentFinding rightDigit =
            new DocumentFinding(id, CheckAnswer.PASSED, sentence("check-digit.right"));

    public String id() {
        return id;
    }

    public Sentence sentence(String what) {
        return Sentence.of("mrz." + what + "." + id);
    }

    /** Made once: it is said of nearly every field of nearly every document. */
    public DocumentFinding rightDigit() {
        return rightDigit;
    }
}
