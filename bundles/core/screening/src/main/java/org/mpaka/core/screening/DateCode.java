package org.mpaka.core.screening;

/** A date in one number that sorts as time does; month and day may be 0. */
public final class DateCode {
    public static final int UNKNOWN = 0;
    /** Bits in use. */
    public static final int BITS = 21;

    private DateCode() {}

    public static int of(int year, int month, int day) {
        return year << 9 | (year == 0 ? 0 : month << 5 | (month == 0 ? 0 : day));
    }

    public static int year(int code) {
        return code >> 9;
    }

    public static int month(int code) {
        return code >> 5 & 15;
    }

    public static int day(int code) {
        return code & 31;
    }

    public static boolean isWhole(int code) {
        return day(code) != 0;
    }

    /** The first day it may be. */
    public static int earliest(int code) {
        return month(code) == 0 ? code | 1 << 5 | 1 : day(code) == 0 ? code | 1 : code;
    }

    /** The last day it may be. */
    public static int latest(int code) {
        return month(code) == 0 ? code | 12 << 5 | 31 : day(code) == 0 ? code | 31 : code;
    }
}
