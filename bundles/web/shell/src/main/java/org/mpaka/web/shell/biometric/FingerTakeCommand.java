package org.mpaka.web.shell.biometric;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;

/** Takes a finger from a file. */
@Service
@Command(
        scope = "mpaka",
        name = "finger-take",
        description = "Takes a finger of the traveller whose case you have in the second line, from a file.")
public final class FingerTakeCommand extends FingerAction {
    @Override
    protected void run(Actor actor) throws IOException {
        var image = image();
        fingerprints().take(actor, inspection(), image).taken().stream()
                .filter(one -> one.finger() == image.finger())
                .forEach(one -> out().println(name(one.finger()) + ": " + one.minutiae() + " minutiae"
                        + (one.weak() ? ", weak: lay the finger down again if it can be" : "")));
    }
}
