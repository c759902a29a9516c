package org.mpaka.platform.jersey.internal;

import jakarta.servlet.ServletException;
import java.io.IOException;

/** Runs code with this bundle's class loader as the thread's: Jersey and HK2 look for their parts there. */
final class OwnClassLoader {

    private OwnClassLoader() {}

    interface Action {
        void run() throws ServletException, IOException;
    }

    static void run(Action action) throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClassLoader.class.getClassLoader());
        try {
            action.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
