package org.mpaka.testing.passport;

/**
 * Whose document it is; invented.
 *
 * @param zone the machine-readable zone without line ends: 88 characters of TD3, 72 of TD2, 90 of TD1
 * @param fullName as the state writes it: {@code NAME<<GIVEN<NAMES}
 * @param portrait which drawing
 */
public record Bearer(String zone, String fullName, String birthPlace, int portrait) {
    static final Bearer OTHER = new Bearer(
            "P<UTOMUSTAPERSON<<OTHA<<<<<<<<<<<<<<<<<<<<<<UT90000992UTO8001014M3412318<<<<<<<<<<<<<<00",
            "MUSTAPERSON<<OTHA",
            "ZENITH",
            3);

    /** Number, birth and expiry with their check digits: what opens the chip (Doc 9303-11 section 4.3.2). */
    String key() {
        return switch (zone.length()) {
            case 88 -> zone.substring(44, 54) + zone.substring(57, 64) + zone.substring(65, 72);
            case 72 -> zone.substring(36, 46) + zone.substring(49, 56) + zone.substring(57, 64);
            case 90 -> zone.substring(5, 15) + zone.substring(30, 37) + zone.substring(38, 45);
            default -> throw new IllegalArgumentException("zone of " + zone.length());
        };
    }

    @Override
    public String toString() {
        return "Bearer " + portrait;
    }
}
