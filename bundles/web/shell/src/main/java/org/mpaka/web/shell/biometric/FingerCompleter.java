package org.mpaka.web.shell.biometric;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.biometric.Finger;
import org.mpaka.web.shell.NameCompleter;

/** Completes fingers. */
@Service
public final class FingerCompleter extends NameCompleter {
    @Override
    protected Stream<String> names(Actor actor) {
        return Arrays.stream(Finger.values()).map(Finger::name);
    }

    static Finger finger(String name) {
        try {
            return Finger.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new MpakaException(e, ErrorCode.INVALID_CODE, "finger", name);
        }
    }
}
