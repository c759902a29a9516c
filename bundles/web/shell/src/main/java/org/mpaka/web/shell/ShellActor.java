package org.mpaka.web.shell;

import org.apache.karaf.shell.api.console.Session;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;

/** In whose name the commands of a shell session act. Every command asks this, and nothing else, who it works for. */
public interface ShellActor {
    /** @throws MpakaException {@code SESSION_ENDED} when nobody is signed in, or what the session's state refuses */
    Actor of(Session shell);

    void signIn(Session shell, String user, char[] password);

    /** Nothing happens when nobody is signed in. */
    void signOut(Session shell);

    void changePassword(Session shell, char[] present, char[] wanted);
}
