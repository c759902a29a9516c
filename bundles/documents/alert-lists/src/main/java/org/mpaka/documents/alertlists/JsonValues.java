package org.mpaka.documents.alertlists;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** Steps through JSON and makes small values of it: texts, lists, maps of them; numbers and truth values become texts. */
final class JsonValues implements AutoCloseable {
    private static final int DEEPEST = 24;
    private static final int LONGEST_TEXT = 64 << 10;
    private static final int MOST_VALUES = 20_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(64)
                    .maxNameLength(256)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            // a hostile file could otherwise fill the table of names that all share
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final String file;
    private final JsonParser parser;
    private final BoundedInput in;
    private int values;

    JsonValues(String file, InputStream in) {
        this.file = file;
        this.in = new BoundedInput(in);
        try {
            parser = FACTORY.createParser(new InputStreamReader(this.in, StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            throw unreadable(1, "not JSON");
        }
    }

    /** Of a text that is bounded already. */
    private JsonValues(String text) throws IOException {
        file = "";
        in = new BoundedInput(InputStream.nullInputStream());
        parser = FACTORY.createParser(text);
    }

    /** The value of one text. @throws JsonParseException when it is none */
    static Object of(String text) throws IOException {
        try (var json = new JsonValues(text)) {
            if (json.parser.nextToken() == null) throw new JsonParseException(json.parser, "nothing");
            var value = json.value();
            if (json.parser.nextToken() != null) throw new JsonParseException(json.parser, "more than one value");
            return value;
        }
    }

    /** The next token; null at the end. */
    @Nullable
    JsonToken next() {
        try {
            in.step();
            values = 0;
            return parser.nextToken();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    String name() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    long line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** The value that begins here. */
    Object whole() {
        try {
            return value();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Object value() throws IOException {
        if (++values > MOST_VALUES) throw new JsonParseException(parser, "more than " + MOST_VALUES + " values in one");
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                map.put(name, value());
            }
            return map;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) list.add(value());
            return list;
        }
        if (parser.currentToken() == null) throw new JsonParseException(parser, "breaks off");
        var text = parser.getText();
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : text;
    }

    /** A field's texts, of one or of many values. */
    static List<String> texts(Map<?, ?> map, String field) {
        var value = map.get(field);
        if (value instanceof String text) return text.isBlank() ? List.of() : List.of(text);
        if (!(value instanceof List<?> list)) return List.of();
        var texts = new ArrayList<String>(list.size());
        for (var one : list) if (one instanceof String text && !text.isBlank()) texts.add(text);
        return texts;
    }

    /** A field's text; empty when there is none. */
    static String text(Map<?, ?> map, String field) {
        var texts = texts(map, field);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    /** A field's objects. */
    static List<Map<?, ?>> maps(Map<?, ?> map, String field) {
        var maps = new ArrayList<Map<?, ?>>();
        if (map.get(field) instanceof List<?> list)
            for (var one : list) if (one instanceof Map<?, ?> inner) maps.add(inner);
        return maps;
    }

    static Map<?, ?> map(Map<?, ?> map, String field) {
        return map.get(field) instanceof Map<?, ?> inner ? inner : Map.of();
    }

    MpakaException unreadable(long line, String what) {
        return new MpakaException(ErrorCode.UNREADABLE_FILE, file, line, what);
    }

    private MpakaException unreadable(IOException cause) {
        if (cause instanceof CharacterCodingException) return unreadable(line(), "not in UTF-8");
        return unreadable(line(), what(cause));
    }

    /** What the parser found wrong, without the text of the file. */
    static String what(IOException cause) {
        if (!(cause instanceof JsonProcessingException json)) return "cannot be read";
        var what = json.getOriginalMessage().replaceAll("(?s)\\('?.*", "").strip();
        return "no JSON: " + what.substring(0, Math.min(120, what.length()));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
