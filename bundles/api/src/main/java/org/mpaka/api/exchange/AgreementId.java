package org.mpaka.api.exchange;

import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;

/** A registered agreement, {@code bdi-tza-osbp-2011}. */
public record AgreementId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("(?=.{1,64}\\z)[a-z0-9]+(-[a-z0-9]+)*");

    public AgreementId {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "agreement", value);
    }

    public static AgreementId of(String value) {
        return new AgreementId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
