package org.mpaka.benchmarks;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;

/** A component's settings where the IT team wrote none. */
final class Defaults {
    private Defaults() {}

    static <A extends Annotation> A of(Class<A> settings) {
        return settings.cast(Proxy.newProxyInstance(
                settings.getClassLoader(),
                new Class<?>[] {settings},
                (proxy, method, arguments) ->
                        method.getName().equals("annotationType") ? settings : method.getDefaultValue()));
    }
}
