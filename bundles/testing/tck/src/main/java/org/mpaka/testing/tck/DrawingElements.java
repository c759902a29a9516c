package org.mpaka.testing.tck;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The names of a drawing's elements, in their order. */
final class DrawingElements {
    private DrawingElements() {}

    static List<String> of(InputStream drawing) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var names = new ArrayList<String>();
        try {
            var reader = factory.createXMLStreamReader(drawing);
            while (reader.hasNext())
                if (reader.next() == XMLStreamConstants.START_ELEMENT) names.add(reader.getLocalName());
        } catch (XMLStreamException e) {
            throw new AssertionError("not a drawing: " + e.getMessage(), e);
        }
        return names;
    }
}
