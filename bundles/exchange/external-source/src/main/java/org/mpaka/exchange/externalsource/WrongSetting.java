package org.mpaka.exchange.externalsource;

import org.mpaka.api.Sentence;

/** A setting that keeps a source from being asked, in words that exist in all languages of the catalogue. */
final class WrongSetting extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient Sentence what;

    WrongSetting(Sentence what) {
        super(what.toString());
        this.what = what;
    }

    WrongSetting(Sentence what, Throwable cause) {
        super(what.toString(), cause);
        this.what = what;
    }

    Sentence what() {
        return what;
    }
}
