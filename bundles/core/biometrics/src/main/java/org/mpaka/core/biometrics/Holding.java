package org.mpaka.core.biometrics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.access.UserId;
import org.mpaka.api.biometric.Enrolment;
import org.mpaka.api.biometric.Finger;
import org.mpaka.api.biometric.FingerException;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.platform.fingerprint.PrintTemplate;

/** What is held of one traveller, templates included. Personal; never logged. */
record Holding(
        InspectionId inspection,
        Instant at,
        Instant until,
        UserId by,
        String byName,
        List<Print> prints,
        List<FingerException> exceptions,
        boolean simulated) {
    Holding {
        prints = List.copyOf(prints);
        exceptions = List.copyOf(exceptions);
    }

    record Print(Finger finger, PrintTemplate template, String source) {
        @Override
        public String toString() {
            return "Print";
        }
    }

    Optional<Print> find(Finger finger) {
        return prints.stream().filter(print -> print.finger() == finger).findFirst();
    }

    /** Without templates. */
    Enrolment told(int fewestMinutiae) {
        var taken = prints.stream()
                .map(print -> new Enrolment.Taken(
                        print.finger(),
                        print.template().minutiae(),
                        print.template().minutiae() < fewestMinutiae,
                        print.source()))
                .toList();
        return new Enrolment(inspection, at, until, by, byName, taken, exceptions, simulated);
    }

    @Override
    public String toString() {
        return "Holding of " + inspection;
    }
}
