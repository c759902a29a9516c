package org.mpaka.core.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import java.lang.invoke.MethodHandle;

/** Reads a text value where it is the key of a map. */
final class TextValueKeyReader extends KeyDeserializer {
    private final Class<?> type;
    private final MethodHandle reader;

    TextValueKeyReader(Class<?> type) {
        this.type = type;
        reader = TextValues.reader(type);
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return TextValues.read(reader, key);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdKey(type, key, "not a %s", type.getSimpleName());
        }
    }
}
