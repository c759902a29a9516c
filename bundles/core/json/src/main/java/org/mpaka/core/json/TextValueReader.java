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

    /** Codes of countries, documents and lists come again and again; a longer text is nearly always another one. */
    private static final int LONGEST_KNOWN = 24;

    private static final int KNOWN = 256;

    private final transient MethodHandle reader;
    private final transient Object[] known = new Object[KNOWN];

    TextValueReader(Class<?> type) {
        super(type);
        reader = TextValues.reader(type);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) return context.handleUnexpectedToken(handledType(), parser);
        var text = parser.getText();
        if (text.length() > LONGEST_KNOWN) return read(parser, text);
        int place = text.hashCode() & KNOWN - 1;
        // values do not change and are equal by their text: threads that overwrite each other lose nothing
        var last = known[place];
        if (last != null && last.toString().equals(text)) return last;
        var value = read(parser, text);
        known[place] = value;
        return value;
    }

    private Object read(JsonParser parser, String text) throws IOException {
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
