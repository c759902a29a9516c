package org.mpaka.api;

import java.util.regex.Pattern;

/**
 * A running installation that keeps a journal of its own, {@code bdi-kob-1}.
 *
 * @param value small letters, digits and hyphens, 2 to 32 characters
 */
public record NodeId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,31}");

    public NodeId {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "node", value);
    }

    public static NodeId of(String value) {
        return new NodeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
