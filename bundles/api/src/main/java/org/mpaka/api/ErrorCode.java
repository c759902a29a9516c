package org.mpaka.api;

import java.util.Locale;

/**
 * Why something could not be done. Each has a sentence {@code error.<name in small letters with hyphens>} whose slots
 * are {@code {0}}, {@code {1}} …; the kind decides how an interface answers.
 */
public enum ErrorCode {
    /** {0} what kind of code, {1} the text given. */
    INVALID_CODE(Kind.INVALID),
    /** {0} the text given. */
    INVALID_DATE(Kind.INVALID),
    /** {0} the first day, {1} the last day, which is before it. */
    INVALID_PERIOD(Kind.INVALID),
    /** {0} the limit asked, {1} the highest allowed. */
    INVALID_PAGE(Kind.INVALID),
    /** {0} the field, {1} what is wrong with it. */
    INVALID_FIELD(Kind.INVALID),
    /** {0} the field. */
    MISSING_FIELD(Kind.INVALID),
    /** {0} what, {1} its identifier. */
    NOT_FOUND(Kind.NOT_FOUND),
    /** {0} what, {1} the state it is in, {2} what was asked of it. */
    WRONG_STATE(Kind.CONFLICT),
    /** {0} what; somebody else changed it meanwhile. */
    CHANGED_MEANWHILE(Kind.CONFLICT),
    /** {0} the key; it was used for another request. */
    IDEMPOTENCY_KEY_REUSED(Kind.CONFLICT),
    /** {0} the right that is missing. */
    ACCESS_DENIED(Kind.DENIED),
    /** Name or password wrong; says not which. */
    SIGN_IN_REFUSED(Kind.UNAUTHENTICATED),
    /** {0} minutes until it opens again. */
    ACCOUNT_LOCKED(Kind.UNAUTHENTICATED),
    /** {0} hours for which a one-time password is good. */
    ONE_TIME_PASSWORD_ENDED(Kind.UNAUTHENTICATED),
    SESSION_ENDED(Kind.UNAUTHENTICATED),
    SESSION_LOCKED(Kind.UNAUTHENTICATED),
    PASSWORD_CHANGE_REQUIRED(Kind.DENIED),
    /** {0} the shortest allowed length. */
    PASSWORD_TOO_WEAK(Kind.INVALID),
    /** Two different persons are needed. */
    SECOND_PERSON_REQUIRED(Kind.CONFLICT),
    /** A decision against the ruling, or past a check that is not passed, without a reason. */
    REASON_REQUIRED(Kind.INVALID),
    /** {0} file or list, {1} line or place, {2} what is wrong. */
    UNREADABLE_FILE(Kind.INVALID),
    /** {0} the line, {1} what is wrong with it, {2} nothing, or more about it in brackets. */
    UNREADABLE_TABLE(Kind.INVALID),
    /** {0} the highest size. */
    TOO_LARGE(Kind.INVALID),
    /** {0} more than this many fit what was asked. */
    TOO_MANY_FOUND(Kind.INVALID),
    /** {0} agreement, {1} what is outside it. */
    OUTSIDE_AGREEMENT(Kind.DENIED),
    /** {0} the partner or service. */
    UNREACHABLE(Kind.UNAVAILABLE),
    /** {0} the device. */
    DEVICE_UNAVAILABLE(Kind.UNAVAILABLE),
    /** The database cannot write: full, locked or broken. Nothing was recorded. */
    STORAGE_UNAVAILABLE(Kind.UNAVAILABLE),
    /** {0} node, {1} sequence, {2} what does not fit. */
    JOURNAL_BROKEN(Kind.UNAVAILABLE);

    /** How an interface answers. */
    public enum Kind {
        INVALID,
        NOT_FOUND,
        CONFLICT,
        DENIED,
        UNAUTHENTICATED,
        UNAVAILABLE
    }

    private final Kind kind;

    ErrorCode(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The code of its sentence. */
    public String sentenceCode() {
        return "error." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
