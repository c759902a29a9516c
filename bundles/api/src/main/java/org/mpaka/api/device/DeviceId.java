package org.mpaka.api.device;

import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;

/** A device, {@code mrz-1}, {@code simulator-passport}. */
public record DeviceId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("(?=.{1,64}\\z)[a-z0-9]+(-[a-z0-9]+)*");

    public DeviceId {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "device", value);
    }

    public static DeviceId of(String value) {
        return new DeviceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
