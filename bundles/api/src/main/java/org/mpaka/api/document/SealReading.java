package org.mpaka.api.document;

import java.util.List;

/**
 * What a barcode says.
 *
 * @param format identifier of the format that read it, {@code icao-vds}; {@code unknown}
 * @param kind what it stands on, as the format calls it: {@code visa}, {@code boarding-pass}
 * @param fields in the order of the code; not to be believed more than the findings allow
 * @param lines a machine-readable zone that the code holds, to compare with the printed one; empty when it holds none
 * @param findings at least one
 */
public record SealReading(
        String format, String kind, List<Field> fields, List<String> lines, List<DocumentFinding> findings) {
    /** More than any code of paper holds, where a version 40 QR code has 2,953 bytes; enough for a licence with its portrait. */
    public static final int MAXIMUM_BYTES = 65_536;

    public SealReading {
        fields = List.copyOf(fields);
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /**
     * One value.
     *
     * @param name small letters, figures and hyphens
     */
    public record Field(String name, String value) {
        @Override
        public String toString() {
            return "Field " + name;
        }
    }

    @Override
    public String toString() {
        return "SealReading " + format;
    }
}
