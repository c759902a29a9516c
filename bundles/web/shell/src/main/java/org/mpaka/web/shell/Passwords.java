package org.mpaka.web.shell;

import java.io.IOException;
import org.apache.karaf.shell.api.console.Session;

/** Asks for passwords without showing them. They are never arguments: those end up in the history file. */
public final class Passwords {
    private Passwords() {}

    public static char[] ask(Session shell, String prompt) throws IOException {
        var line = shell.readLine(prompt, '*');
        return line == null ? new char[0] : line.toCharArray();
    }
}
