package org.mpaka.web.rest.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.device.PagePrinter;
import org.mpaka.api.source.SourceAnswer;

/** Plays every core service: answers with what belongs to the return type, and writes down each call. */
public final class Recording {
    /** How a service was called. */
    public record Call(String method, List<Object> arguments) {}

    private final Map<Class<?>, Object> values;
    private final List<Call> calls = new ArrayList<>();
    private @Nullable RuntimeException failure;

    Recording(List<Object> values) {
        this.values = new HashMap<>();
        values.forEach(value -> this.values.put(value.getClass(), value));
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public Call last() {
        return calls.get(calls.size() - 1);
    }

    void clear() {
        calls.clear();
        failure = null;
    }

    /** Every further call fails like this. */
    public void failWith(RuntimeException wanted) {
        failure = wanted;
    }

    public <T> T play(Class<T> service) {
        return service.cast(
                Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, (self, method, given) -> {
                    if (method.getDeclaringClass() == Object.class) return ofObject(self, method, given);
                    return answer(service, method, given == null ? new Object[0] : given);
                }));
    }

    private static Object ofObject(Object self, Method method, Object @Nullable [] given) {
        return switch (method.getName()) {
            case "equals" -> given != null && self == given[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "recording";
        };
    }

    private @Nullable Object answer(Class<?> service, Method method, Object[] given) throws IOException {
        calls.add(new Call(service.getSimpleName() + "." + method.getName(), Arrays.asList(given)));
        if (failure != null) throw failure;
        for (Object argument : given) {
            if (argument instanceof OutputStream out) out.write("written".getBytes(StandardCharsets.UTF_8));
            if (argument instanceof InputStream in) in.readAllBytes();
        }
        return value(method.getGenericReturnType());
    }

    private @Nullable Object value(Type type) {
        if (type == void.class) return null;
        if (type == int.class) return 2;
        if (type == byte[].class) return "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        if (type == AutoCloseable.class) return (AutoCloseable) () -> {};
        if (type == PagePrinter.class) return InventedPost.PRINTER;
        if (type == String.class) return "visa-free";
        if (type == SourceAnswer.class) return InventedPeople.ANSWER;
        if (type instanceof ParameterizedType generic) {
            var inner = value(generic.getActualTypeArguments()[0]);
            if (inner == null) throw new IllegalStateException("no value of " + type);
            if (generic.getRawType() == Optional.class) return Optional.of(inner);
            if (generic.getRawType() == Set.class) return Set.of(inner);
            return generic.getRawType() == Page.class ? new Page<>(List.of(inner), Optional.of("p2")) : List.of(inner);
        }
        var value = values.get((Class<?>) type);
        if (value == null) throw new IllegalStateException("no value of " + type);
        return value;
    }
}
