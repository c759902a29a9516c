package org.mpaka.platform.setup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;

/**
 * The program called before every start: {@code FirstStart NODE_DIRECTORY}. What is there is left alone.
 * The environment's {@code MPAKA_ADDRESS} is what the console's certificate names beside this machine itself.
 *
 * <p>Exit code 0: the node may start. 1: it may not, and standard error says in a sentence why. 2: wrong call.
 */
public final class FirstStart {

    private static final String ADDRESS = "MPAKA_ADDRESS";

    private FirstStart() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
        var names = CertificateNames.listeningOn(System.getenv().getOrDefault(ADDRESS, "127.0.0.1"));
        System.exit(run(arguments, names, Clock.systemUTC(), System.out, System.err));
    }

    /**
     * Makes the missing keys of a node.
     *
     * @return what was made, in words
     * @throws IOException if the directory can't be used, or a database is there without its secret
     */
    public static List<String> prepare(Path nodeDirectory) throws IOException, GeneralSecurityException {
        return new NodeKeys(nodeDirectory, CertificateNames.loopback(), Clock.systemUTC()).complete();
    }

    static int run(String[] arguments, CertificateNames names, Clock clock, PrintStream out, PrintStream err) {
        if (arguments.length != 1) {
            err.println("usage: FirstStart NODE_DIRECTORY");
            return 2;
        }
        Path directory = Path.of(arguments[0]).toAbsolutePath().normalize();
        try {
            new NodeKeys(directory, names, clock).complete().forEach(made -> out.println("Made " + made));
            return 0;
        } catch (IOException | GeneralSecurityException e) {
            err.println("The keys of this node can't be made or read in " + directory + ": " + e.getMessage());
            return 1;
        }
    }
}
