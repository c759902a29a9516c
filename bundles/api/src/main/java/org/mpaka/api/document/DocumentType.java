package org.mpaka.api.document;

import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;

/**
 * What sort of document it is, beyond what the machine-readable zone can say.
 *
 * @param value small letters and hyphens; countries add their own
 */
public record DocumentType(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("(?=.{1,64}\\z)[a-z0-9]+(-[a-z0-9]+)*");
    public static final DocumentType PASSPORT = of("passport");
    public static final DocumentType SERVICE_PASSPORT = of("service-passport");
    public static final DocumentType DIPLOMATIC_PASSPORT = of("diplomatic-passport");
    public static final DocumentType NATIONAL_ID = of("national-id");
    public static final DocumentType VISA = of("visa");
    public static final DocumentType RESIDENCE_PERMIT = of("residence-permit");
    public static final DocumentType LAISSEZ_PASSER = of("laissez-passer");
    public static final DocumentType EMERGENCY_TRAVEL_DOCUMENT = of("emergency-travel-document");
    public static final DocumentType REFUGEE_TRAVEL_DOCUMENT = of("refugee-travel-document");
    public static final DocumentType STATELESS_TRAVEL_DOCUMENT = of("stateless-travel-document");

    /** Shows that its holder is a recognised refugee; no travel document. */
    public static final DocumentType REFUGEE_ID = of("refugee-id");

    /** Lets a person who asked for asylum move about while that is decided. */
    public static final DocumentType ASYLUM_SEEKER_PERMIT = of("asylum-seeker-permit");

    public static final DocumentType CREW_DOCUMENT = of("crew-document");
    public static final DocumentType OTHER = of("other");

    public DocumentType {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "document type", value);
    }

    public static DocumentType of(String value) {
        return new DocumentType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
