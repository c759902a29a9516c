package org.mpaka.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.lang.invoke.MethodHandle;

/** Reads a text value; a text that is none of the type is an {@link InvalidFormatException} at its property. */
final class TextValueReader extends StdScalarDeserializer<Object> {
    private static final long serialVersionUID = 1L;
    private final transient MethodHandle reader;

    TextValueReader(Class<?> type) {
        super(type);
        reader = TextValues.reader(type);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) return context.handleUnexpectedToken(handledType(), parser);
        var text = parser.getText();
        try {
            return TextValues.read(reader, text);
        } catch (IllegalArgumentException e) {
            var refused =
                    InvalidFormatException.from(parser, "not a " + handledType().getSimpleName(), text, handledType());
            refused.initCause(e.getCause());
            throw refused;
        }
    }
}
