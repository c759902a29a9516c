package org.mpaka.platform.camel;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.impl.DefaultCamelContext;

/** Sees Camel's classes, then those of the bundles that contribute at the moment: what routes name in text. */
final class CamelClassLoader extends ClassLoader {

    /** With a repetition for each contribution, so that a bundle's last one takes it out. */
    private final List<ClassLoader> contributors = new CopyOnWriteArrayList<>();

    CamelClassLoader() {
        super(DefaultCamelContext.class.getClassLoader());
    }

    interface Action {
        void run() throws Exception;
    }

    void add(Object contribution) {
        contributors.add(contribution.getClass().getClassLoader());
    }

    void remove(Object contribution) {
        contributors.remove(contribution.getClass().getClassLoader());
    }

    /** Runs the action with this loader as the thread's, where Camel looks for its components. */
    void run(String purpose, Action action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            action.run();
        } catch (Exception e) {
            throw new CamelFailure(purpose, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (ClassLoader contributor : contributors) {
            try {
                return contributor.loadClass(name);
            } catch (ClassNotFoundException e) {
                continue; // the next contributor may have it
            }
        }
        throw new ClassNotFoundException(name);
    }
}
