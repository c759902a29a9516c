package org.mpaka.api.chip;

import java.util.Arrays;
import java.util.Optional;

/** A file of the travel document application (Doc 9303-10 section 4). */
public enum ChipFile {
    COM(0x011E, 0x60),
    SOD(0x011D, 0x77),
    DG1(0x0101, 0x61),
    DG2(0x0102, 0x75),
    DG3(0x0103, 0x63),
    DG4(0x0104, 0x76),
    DG5(0x0105, 0x65),
    DG6(0x0106, 0x66),
    DG7(0x0107, 0x67),
    DG8(0x0108, 0x68),
    DG9(0x0109, 0x69),
    DG10(0x010A, 0x6A),
    DG11(0x010B, 0x6B),
    DG12(0x010C, 0x6C),
    DG13(0x010D, 0x6D),
    DG14(0x010E, 0x6E),
    DG15(0x010F, 0x6F),
    DG16(0x0110, 0x70);

    private final int identifier;
    private final int tag;

    ChipFile(int identifier, int tag) {
        this.identifier = identifier;
        this.tag = tag;
    }

    /** By which the chip selects it: two bytes. */
    public int identifier() {
        return identifier;
    }

    /** With which its content begins: one byte. */
    public int tag() {
        return tag;
    }

    public boolean isDataGroup() {
        return this != COM && this != SOD;
    }

    /** 1 to 16. @throws IllegalStateException when it is no data group */
    public int dataGroup() {
        if (!isDataGroup()) throw new IllegalStateException(name());
        return identifier & 0xFF;
    }

    /** @param number 1 to 16; empty for any other */
    public static Optional<ChipFile> ofDataGroup(int number) {
        return Arrays.stream(values())
                .filter(file -> file.isDataGroup() && file.dataGroup() == number)
                .findFirst();
    }

    public static Optional<ChipFile> ofTag(int tag) {
        return Arrays.stream(values()).filter(file -> file.tag == tag).findFirst();
    }
}
