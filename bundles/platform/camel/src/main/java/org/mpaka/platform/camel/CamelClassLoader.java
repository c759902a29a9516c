package org.mpaka.platform.camel;

import org.apache.camel.impl.DefaultCamelContext;

/** Sees the contributor's classes first, then Camel's: what routes name and what Camel discovers by name. */
final class CamelClassLoader extends ClassLoader {

    private static final ClassLoader CAMEL = DefaultCamelContext.class.getClassLoader();

    private final ClassLoader contributor;

    CamelClassLoader(ClassLoader contributor) {
        super(CAMEL);
        this.contributor = contributor;
    }

    interface Action {
        void run() throws Exception;
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
        return contributor.loadClass(name);
    }
}
