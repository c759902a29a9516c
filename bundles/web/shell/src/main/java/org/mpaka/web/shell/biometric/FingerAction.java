package org.mpaka.web.shell.biometric;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.mpaka.api.biometric.Finger;
import org.mpaka.api.biometric.FingerComparison;
import org.mpaka.api.biometric.FingerImage;
import org.mpaka.api.biometric.Fingerprints;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.NodeFiles;
import org.mpaka.web.shell.WaitingFileCompleter;

/** A finger in a file of the node's directory import, for a case in the second line. */
abstract class FingerAction extends ActorAction {
    @Reference
    private Fingerprints fingerprints;

    @Reference
    private NodeFiles files;

    @Argument(index = 0, name = "inspection", description = "Its identifier.", required = true)
    private String inspection = "";

    @Argument(index = 1, name = "finger", description = "RIGHT_THUMB to LEFT_LITTLE.", required = true)
    @Completion(FingerCompleter.class)
    private String finger = "";

    @Argument(
            index = 2,
            name = "file",
            description = "PNG, or PGM of 8 bits, in the node's directory import.",
            required = true)
    @Completion(WaitingFileCompleter.class)
    private String file = "";

    @Option(name = "--resolution", description = "Dots per inch, 300 to 1200.")
    private int resolution = 500;

    @Option(name = "--simulated", description = "It is nobody's finger; refused at a post in operation.")
    private boolean simulated;

    final Fingerprints fingerprints() {
        return fingerprints;
    }

    final InspectionId inspection() {
        return InspectionId.of(inspection);
    }

    final FingerImage image() throws IOException {
        return new FingerImage(
                FingerCompleter.finger(finger), files.read(file, FingerImage.LARGEST), resolution, "file", simulated);
    }

    static String said(FingerComparison one) {
        return "similarity %.1f, threshold %.1f%s (%s)"
                .formatted(
                        one.similarity(),
                        one.threshold(),
                        one.weak() ? "; weak print: it says less" : "",
                        one.engine());
    }

    static String name(Finger finger) {
        return finger.name();
    }
}
