package org.mpaka.core.alert;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part's elements. A small file may swell to a part that makes the parser itself remember without end: one text
 * or tag of any length, elements in elements, always other names. Each has a bound far above what a real sheet has.
 */
final class WatchedXml extends StreamReaderDelegate {
    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 1000;
    private static final XMLInputFactory XML = factory();

    private final Runnable step;
    private final Set<String> names = new HashSet<>();
    private int depth;

    /** @param step told before each */
    WatchedXml(InputStream in, Runnable step) throws XMLStreamException {
        super(XML.createXMLStreamReader(in));
        this.step = step;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    @Override
    public int next() throws XMLStreamException {
        step.run();
        int event = super.next();
        if (event == XMLStreamConstants.START_ELEMENT) begins();
        else if (event == XMLStreamConstants.END_ELEMENT) depth--;
        else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) known(getPITarget());
        return event;
    }

    private void begins() {
        if (++depth > DEEPEST) throw new IllegalArgumentException("elements nested more than " + DEEPEST + " deep");
        known(getLocalName());
        known(getPrefix());
        for (int i = getAttributeCount() - 1; i >= 0; i--) {
            known(getAttributeLocalName(i));
            known(getAttributePrefix(i));
        }
        for (int i = getNamespaceCount() - 1; i >= 0; i--) {
            known(getNamespacePrefix(i));
            known(getNamespaceURI(i));
        }
    }

    private void known(@Nullable String name) {
        if (name != null && names.add(name) && names.size() > MOST_NAMES)
            throw new IllegalArgumentException("more than " + MOST_NAMES + " names");
    }
}
