package org.mpaka.core.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.mpaka.api.MpakaException;

/** Finds a text value's {@code of}. */
final class TextValues {
    private TextValues() {}

    static MethodHandle reader(Class<?> type) {
        try {
            return MethodHandles.publicLookup().findStatic(type, "of", MethodType.methodType(type, String.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " is a TextValue without public static of(String)", e);
        }
    }

    /** @throws IllegalArgumentException when the text is not one of the type's */
    static Object read(MethodHandle reader, String text) {
        try {
            return reader.invoke(text);
        } catch (MpakaException | IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
