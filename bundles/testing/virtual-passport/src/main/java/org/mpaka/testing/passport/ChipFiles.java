package org.mpaka.testing.passport;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mpaka.testing.passport.Traits.ActiveKey;
import org.mpaka.testing.pki.InventedChip;

/** The files of a virtual chip by their identifiers (Doc 9303-10 section 4), signed, and then spoilt as its traits say. */
final class ChipFiles {
    private static final int COM = 0x011E;
    private static final int SOD = 0x011D;
    private static final int GROUPS = 0x0100;

    private ChipFiles() {}

    static Map<Integer, byte[]> of(
            Bearer bearer,
            Traits traits,
            VirtualState state,
            ChipAuthentication signedKey,
            Optional<ActiveAuthentication> active) {
        String zone = traits.has(Fault.OTHER_PERSON) ? Bearer.OTHER.zone() : bearer.zone();
        var chip = new InventedChip(zone, InventedPortrait.group(bearer.portrait()));
        chip.with(11, details(bearer));
        chip.with(12, issue());
        boolean elliptic = traits.activeAuthentication() == ActiveKey.ELLIPTIC;
        if (traits.chipAuthentication() || elliptic)
            chip.with(14, signedKey.infos(traits.chipAuthentication(), elliptic));
        active.ifPresent(key -> chip.with(15, key.key()));
        var signed = chip.securityObject(state.signer(traits), traits.has(Fault.WEAK_DIGEST) ? "SHA-1" : "SHA-256");
        if (traits.has(Fault.ALTERED_PORTRAIT)) chip.with(2, InventedPortrait.group(bearer.portrait() + 1));
        if (traits.has(Fault.ALTERED_ZONE)) chip.with(1, zone(Bearer.OTHER.zone()));
        if (traits.has(Fault.UNSIGNED_GROUP)) chip.with(13, "0".getBytes(StandardCharsets.US_ASCII));
        return files(chip, signed, traits);
    }

    private static Map<Integer, byte[]> files(InventedChip chip, byte[] signed, Traits traits) {
        var files = new TreeMap<Integer, byte[]>();
        for (int number = 1; number <= 16; number++) {
            if (chip.has(number)) files.put(GROUPS + number, chip.group(number));
        }
        if (traits.has(Fault.CLONED_HIDING)) {
            files.remove(GROUPS + 14);
            files.remove(GROUPS + 15);
            files.put(COM, chip.fileList(14, 15));
        } else files.put(COM, chip.fileList());
        files.put(SOD, signed);
        return files;
    }

    private static byte[] zone(String zone) {
        return Tlv.of(0x5F1F, zone.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] details(Bearer bearer) {
        return Tlv.join(
                Tlv.of(0x5C, new byte[] {0x5F, 0x0E, 0x5F, 0x11}),
                Tlv.of(0x5F0E, bearer.fullName().getBytes(StandardCharsets.UTF_8)),
                Tlv.of(0x5F11, bearer.birthPlace().getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] issue() {
        return Tlv.join(
                Tlv.of(0x5C, new byte[] {0x5F, 0x19, 0x5F, 0x26}),
                Tlv.of(0x5F19, "PASSPORT OFFICE OF UTOPIA".getBytes(StandardCharsets.UTF_8)),
                Tlv.of(0x5F26, "20250301".getBytes(StandardCharsets.US_ASCII)));
    }
}
