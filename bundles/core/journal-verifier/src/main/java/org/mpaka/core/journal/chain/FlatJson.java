package org.mpaka.core.journal.chain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An object of texts, whole numbers and lists of whole numbers: all that a verifier must read. */
public final class FlatJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private final Map<String, Object> fields;

    private FlatJson(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** @throws IllegalArgumentException when it is anything else; the text is not quoted */
    public static FlatJson read(String json) {
        var fields = new HashMap<String, Object>();
        try (var parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) throw new IllegalArgumentException("no JSON object");
            for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                var token = parser.nextToken();
                if (token == JsonToken.VALUE_STRING) fields.put(name, parser.getText());
                else if (token == JsonToken.VALUE_NUMBER_INT) fields.put(name, parser.getLongValue());
                else if (token == JsonToken.START_ARRAY) {
                    var numbers = new ArrayList<Long>();
                    while (parser.nextToken() == JsonToken.VALUE_NUMBER_INT) numbers.add(parser.getLongValue());
                    fields.put(name, numbers);
                } else parser.skipChildren();
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not valid JSON");
        }
        return new FlatJson(fields);
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public String text(String name) {
        if (fields.get(name) instanceof String text) return text;
        throw new IllegalArgumentException("no text \"" + name + "\"");
    }

    public long number(String name) {
        if (fields.get(name) instanceof Long number) return number;
        throw new IllegalArgumentException("no number \"" + name + "\"");
    }

    List<Long> numbers(String name) {
        if (fields.get(name) instanceof List<?> list)
            return list.stream().map(Long.class::cast).toList();
        throw new IllegalArgumentException("no list \"" + name + "\"");
    }
}
