package org.mpaka.documents.alertlists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mpaka.api.document.DocumentType;

/**
 * What the parties of OFAC's advanced file refer to by number: sets of values, places, identity documents. Held while
 * the file is read; a file with more of them than the bounds is refused.
 */
final class AdvancedReferences {
    private static final int MOST = 500_000;
    private static final int MOST_PARTS = 20;
    private static final String PERSON = "Individual";

    /** @param identity of whom */
    record Identification(DocumentType type, String number, String country) {
        @Override
        public String toString() {
            return "Identification " + type;
        }
    }

    private final XmlCursor xml;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> partyTypes = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, List<Identification>> documents = new HashMap<>();
    private int held;

    AdvancedReferences(XmlCursor xml) {
        this.xml = xml;
    }

    /** {@code ReferenceValueSets}: every value under its set's element and number. */
    void readValues() {
        while (xml.nextChild())
            while (xml.nextChild()) {
                var key = xml.name() + " " + xml.attribute("ID");
                var partyType = xml.attribute("PartyTypeID");
                if (!partyType.isEmpty()) partyTypes.put(xml.attribute("ID"), partyType);
                // a country may have its code alone, an area its name beside the code
                var named = xml.attribute("Description") + xml.attribute("ISO2");
                var text = xml.text();
                put(values, key, text.isEmpty() || key.startsWith("AreaCode ") ? named : text);
            }
    }

    /**
     * {@code Locations}: the text of the place, or its country. A nationality's place has neither country nor area code:
     * its one part, of the type "Unknown", is the name of the country.
     */
    void readPlaces() {
        while (xml.nextChild()) {
            var id = xml.attribute("ID");
            var country = "";
            var named = "";
            var area = "";
            var parts = new ArrayList<String>();
            while (xml.nextChild()) {
                if (xml.name().equals("LocationPart") && parts.size() < MOST_PARTS) {
                    boolean whole =
                            value("LocPartType", xml.attribute("LocPartTypeID")).equals("Unknown");
                    parts.add(part());
                    if (whole) named = parts.get(parts.size() - 1);
                    continue;
                }
                if (xml.name().equals("LocationCountry")) country = value("Country", xml.attribute("CountryID"));
                if (xml.name().equals("LocationAreaCode")) area = value("AreaCode", xml.attribute("AreaCodeID"));
                xml.skip();
            }
            parts.removeIf(String::isEmpty);
            var text = String.join(", ", parts);
            put(places, id, text.isEmpty() || country.isEmpty() ? text + country : text + ", " + country);
            put(
                    places,
                    "country " + id,
                    Stream.of(country, named, area)
                            .filter(one -> !one.isEmpty() && !one.equals("undetermined"))
                            .findFirst()
                            .orElse(""));
        }
    }

    /** The value in Latin script: those in others are marked as not primary. */
    private String part() {
        var primary = "";
        while (xml.nextChild()) {
            boolean takes = primary.isEmpty() && !xml.attribute("Primary").equals("false");
            var value = new StringBuilder();
            xml.leaves((field, text) -> {
                if (field.equals("Value")) value.append(text);
            });
            if (takes) primary = value.toString();
        }
        return primary;
    }

    /** {@code IDRegDocuments}. */
    void readDocuments() {
        while (xml.nextChild()) {
            var identity = xml.attribute("IdentityID");
            var type = OfacDocuments.type(value("IDRegDocType", xml.attribute("IDRegDocTypeID")));
            var country = value("Country", xml.attribute("IssuedBy-CountryID"));
            var number = "";
            while (xml.nextChild()) {
                if (xml.name().equals("IDRegistrationNo")) number = xml.text();
                else xml.skip();
            }
            if (type.isEmpty() || number.isEmpty()) continue;
            count();
            documents
                    .computeIfAbsent(identity, any -> new ArrayList<>())
                    .add(new Identification(type.get(), number, country));
        }
    }

    private void put(Map<String, String> map, String key, String value) {
        if (value.isEmpty()) return;
        count();
        map.put(key, value);
    }

    private void count() {
        if (++held > MOST) throw xml.unreadable(xml.line(), "more than " + MOST + " reference values");
    }

    /** Empty when it is not there. */
    String value(String set, String id) {
        return values.getOrDefault(set + " " + id, "");
    }

    boolean isPerson(String partySubType) {
        var partyType = partyTypes.getOrDefault(partySubType, "");
        return value("PartyType", partyType).equals(PERSON)
                || value("PartySubType", partySubType).equals(PERSON);
    }

    String place(String location) {
        return places.getOrDefault(location, "");
    }

    Optional<String> country(String location) {
        return Optional.ofNullable(places.get("country " + location));
    }

    List<Identification> documents(String identity) {
        return documents.getOrDefault(identity, List.of());
    }
}
