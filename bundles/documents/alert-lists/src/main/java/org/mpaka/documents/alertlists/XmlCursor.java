package org.mpaka.documents.alertlists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** Steps through an XML file element by element. A document type declaration is refused, and with it every entity. */
final class XmlCursor {
    private static final int DEEPEST = 24;
    private static final int LONGEST_TEXT = 64 << 10;

    /** The wordiest real schema has some two hundred; the parser keeps every name that it has met until the end. */
    private static final int MOST_NAMES = 2000;

    private final String file;
    private final BoundedInput in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    XmlCursor(String file, InputStream in) {
        this.file = file;
        this.in = new BoundedInput(in);
        this.reader = open();
    }

    private XMLStreamReader open() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // what it reports is thrown as well; left to itself the parser prints it
        factory.setXMLReporter((message, type, information, location) -> {});
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not allowed");
        });
        try {
            // decoded here, for the parser prints what it cannot decode before it throws
            var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 16 << 10);
            skipByteOrderMark(text);
            return factory.createXMLStreamReader(text);
        } catch (CharacterCodingException e) {
            throw unreadable(1, "not in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw unreadable(1, e);
        }
    }

    private static void skipByteOrderMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') text.reset();
    }

    long line() {
        return reader.getLocation().getLineNumber();
    }

    String name() {
        return reader.getLocalName();
    }

    String attribute(String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Steps to the next element that begins within the present one; false at the present one's end. */
    boolean nextChild() {
        int outer = depth;
        while (step() != XMLStreamConstants.END_DOCUMENT) {
            if (reader.isStartElement() && depth == outer + 1) return true;
            if (reader.isEndElement() && depth == outer - 1) return false;
        }
        return false;
    }

    /** Steps over the present element. */
    void skip() {
        int outer = depth - 1;
        while (depth > outer) step();
    }

    /** The text of the present element and of those within it, and steps over it. */
    String text() {
        var text = new StringBuilder();
        int outer = depth - 1;
        while (depth > outer) {
            step();
            if (reader.isCharacters()) append(text);
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    /** Hands over every element within the present one that holds no other, with its text, and steps over all. */
    void leaves(BiConsumer<String, String> action) {
        int outer = depth - 1;
        var text = new StringBuilder();
        boolean leaf = false;
        while (depth > outer) {
            step();
            if (reader.isStartElement()) {
                leaf = true;
                text.setLength(0);
            } else if (reader.isEndElement()) {
                if (leaf)
                    action.accept(reader.getLocalName(), text.toString().strip().replaceAll("\\s+", " "));
                leaf = false;
            } else if (reader.isCharacters()) {
                append(text);
            }
        }
    }

    private void append(StringBuilder text) {
        if (text.length() + reader.getTextLength() > LONGEST_TEXT)
            throw unreadable(line(), "a text of more than " + LONGEST_TEXT + " characters");
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private int step() {
        try {
            in.step();
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST)
                throw unreadable(line(), "elements nested more than " + DEEPEST + " deep");
            if (event == XMLStreamConstants.START_ELEMENT) boundNames();
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE)
                throw unreadable(line(), "document type declarations and entities are not allowed");
            return event;
        } catch (XMLStreamException e) {
            throw unreadable(Math.max(1, line()), e);
        }
    }

    private void boundNames() {
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) names.add(reader.getAttributeLocalName(i));
        if (names.size() > MOST_NAMES)
            throw unreadable(line(), "more than " + MOST_NAMES + " different names of elements and attributes");
    }

    /** That the file as a whole cannot be read. */
    MpakaException unreadable(long line, String what) {
        return new MpakaException(ErrorCode.UNREADABLE_FILE, file, line, what);
    }

    private MpakaException unreadable(long line, XMLStreamException cause) {
        long at = cause.getLocation() == null
                ? line
                : Math.max(1, cause.getLocation().getLineNumber());
        if (cause.getNestedException() instanceof CharacterCodingException) return unreadable(line, "not in UTF-8");
        return new MpakaException(
                cause, ErrorCode.UNREADABLE_FILE, file, at, words(String.valueOf(cause.getMessage())));
    }

    /** The parser's words, where they say what is wrong to who knows nothing of XML. */
    private static String words(String message) {
        var what = message.replaceFirst("(?s).*Message: ", "").replaceFirst("\\.$", "");
        if (what.contains("within the same entity") || what.startsWith("Premature end")) return "breaks off";
        if (what.contains("prolog")) return "no XML";
        return what.substring(0, Math.min(200, what.length()));
    }
}
