package org.mpaka.platform.setup;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the bundles of a distribution read, by file and key: taken from the metatype descriptions they bring along, so
 * that a country's bundles count as ours do and nothing is listed twice.
 */
final class KnownSettings {

    private static final String METATYPES = "OSGI-INF/metatype/";

    private final Map<String, Map<String, KnownSetting>> byPid = new TreeMap<>();

    /** @param directories where bundles lie, at any depth; those that are missing hold none */
    KnownSettings(List<Path> directories) throws IOException {
        for (Path directory : directories) {
            if (!Files.isDirectory(directory)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path jar :
                        files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    readBundle(jar);
                }
            }
        }
    }

    /** The keys of a configuration, or empty when no bundle reads it. */
    Optional<Map<String, KnownSetting>> of(String pid) {
        return Optional.ofNullable(byPid.get(pid));
    }

    private void readBundle(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(KnownSettings::isMetatype).toList()) {
                try (InputStream xml = zip.getInputStream(entry)) {
                    readMetatype(parse(xml));
                }
            }
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(jar + " describes its settings in a way that can't be read", e);
        }
    }

    private static boolean isMetatype(ZipEntry entry) {
        return entry.getName().startsWith(METATYPES) && entry.getName().endsWith(".xml");
    }

    private static Document parse(InputStream xml) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(xml);
    }

    private void readMetatype(Document metatype) {
        var classes = new HashMap<String, Map<String, KnownSetting>>();
        for (Element ocd : elements(metatype, "OCD")) {
            var keys = new TreeMap<String, KnownSetting>();
            for (Element attribute : listed(ocd.getElementsByTagName("AD"))) {
                var setting = setting(attribute);
                keys.put(setting.key(), setting);
            }
            classes.put(ocd.getAttribute("id"), keys);
        }
        for (Element designate : elements(metatype, "Designate")) {
            String pid = designate.hasAttribute("factoryPid")
                    ? designate.getAttribute("factoryPid")
                    : designate.getAttribute("pid");
            var object = (Element) designate.getElementsByTagName("Object").item(0);
            var keys = classes.get(object.getAttribute("ocdref"));
            if (keys != null) {
                // several components may read one file
                byPid.computeIfAbsent(pid, none -> new TreeMap<>()).putAll(keys);
            }
        }
    }

    private static List<Element> elements(Document document, String name) {
        return listed(document.getElementsByTagName(name));
    }

    private static List<Element> listed(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static KnownSetting setting(Element attribute) {
        return new KnownSetting(
                attribute.getAttribute("id"),
                attribute.getAttribute("type"),
                attribute.hasAttribute("cardinality")
                        && !attribute.getAttribute("cardinality").equals("0"),
                !attribute.hasAttribute("default")
                        && !attribute.getAttribute("required").equals("false"),
                bound(attribute.getAttribute("min")),
                bound(attribute.getAttribute("max")),
                listed(attribute.getElementsByTagName("Option")).stream()
                        .map(option -> option.getAttribute("value"))
                        .toList(),
                attribute.getAttribute("description"));
    }

    private static Optional<BigDecimal> bound(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
