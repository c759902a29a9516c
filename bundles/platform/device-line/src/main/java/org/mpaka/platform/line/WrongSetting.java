package org.mpaka.platform.line;

import org.jspecify.annotations.Nullable;

/** A setting of a device that cannot be used. */
public final class WrongSetting extends Exception {
    private static final long serialVersionUID = 1;
    private final String key;
    private final String wanted;

    /** @param wanted what must stand there instead, in no language */
    public WrongSetting(String key, String wanted) {
        this(key, wanted, null);
    }

    public WrongSetting(String key, String wanted, @Nullable Throwable cause) {
        super(key, cause);
        this.key = key;
        this.wanted = wanted;
    }

    public String key() {
        return key;
    }

    public String wanted() {
        return wanted;
    }

    /** @return the value, when it lies between */
    public static int within(String key, int value, int least, int most) throws WrongSetting {
        if (value < least || value > most) throw new WrongSetting(key, least + "-" + most);
        return value;
    }
}
