package org.mpaka.documents.alertlists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.alert.AlertName.Quality;
import org.mpaka.api.alert.BirthRange;

/** Reads one {@code DistinctParty} of OFAC's advanced file. */
final class AdvancedParty {
    private final XmlCursor xml;
    private final AdvancedReferences references;
    private final Entry entry;
    private boolean person;
    private String profile = "";

    AdvancedParty(XmlCursor xml, AdvancedReferences references, Entry entry) {
        this.xml = xml;
        this.references = references;
        this.entry = entry;
    }

    private record Name(Quality quality, Map<String, String> parts) {}

    /** False when it is no person. */
    boolean read() {
        entry.reference(xml.attribute("FixedRef"));
        while (xml.nextChild()) {
            if (!xml.name().equals("Profile")) {
                xml.skip();
                continue;
            }
            profile = xml.attribute("ID");
            person |= references.isPerson(xml.attribute("PartySubTypeID"));
            while (xml.nextChild()) {
                if (xml.name().equals("Identity")) identity();
                else if (xml.name().equals("Feature")) feature();
                else xml.skip();
            }
        }
        return person;
    }

    /** By which the programmes, which come at the end of the file, find it. */
    String profile() {
        return profile;
    }

    private void identity() {
        var names = new ArrayList<Name>();
        var groups = new HashMap<String, String>();
        for (var document : references.documents(xml.attribute("ID")))
            entry.document(document.type(), document.number(), document.country());
        while (xml.nextChild()) {
            if (xml.name().equals("Alias")) alias(names);
            else if (xml.name().equals("NamePartGroups")) groups(groups);
            else xml.skip();
        }
        names.stream().filter(name -> name.quality() == Quality.MAIN).forEach(name -> add(name, groups));
        names.stream().filter(name -> name.quality() != Quality.MAIN).forEach(name -> add(name, groups));
    }

    private void add(Name name, Map<String, String> groups) {
        var last = new StringBuilder();
        var others = new StringBuilder();
        name.parts().forEach((group, text) -> {
            var to = references
                            .value("NamePartType", groups.getOrDefault(group.replaceFirst(" .*", ""), ""))
                            .equals("Last Name")
                    ? last
                    : others;
            to.append(to.isEmpty() ? "" : " ").append(text);
        });
        entry.name(last.isEmpty() || others.isEmpty() ? last + "" + others : last + ", " + others, name.quality());
    }

    /** A documented name in each script; the first of the primary alias is the main one. */
    private void alias(List<Name> names) {
        boolean weak = xml.attribute("LowQuality").equals("true");
        boolean primary = xml.attribute("Primary").equals("true");
        while (xml.nextChild()) {
            if (!xml.name().equals("DocumentedName")) {
                xml.skip();
                continue;
            }
            Map<String, String> parts = new LinkedHashMap<>();
            while (xml.nextChild()) {
                if (!xml.name().equals("DocumentedNamePart")) {
                    xml.skip();
                    continue;
                }
                while (xml.nextChild()) {
                    // the number beside the group keeps parts of one group apart
                    var group = xml.attribute("NamePartGroupID") + " " + parts.size();
                    if (xml.name().equals("NamePartValue") && parts.size() < 40) parts.put(group, xml.text());
                    else xml.skip();
                }
            }
            boolean main = primary && names.stream().noneMatch(name -> name.quality() == Quality.MAIN);
            if (names.size() <= 1000)
                names.add(new Name(main ? Quality.MAIN : weak ? Quality.WEAK_ALIAS : Quality.GOOD_ALIAS, parts));
        }
    }

    private void groups(Map<String, String> groups) {
        while (xml.nextChild())
            while (xml.nextChild()) {
                if (xml.name().equals("NamePartGroup") && groups.size() < 1000)
                    groups.put(xml.attribute("ID"), xml.attribute("NamePartTypeID"));
                xml.skip();
            }
    }

    private void feature() {
        var type = references.value("FeatureType", xml.attribute("FeatureTypeID"));
        while (xml.nextChild()) {
            if (!xml.name().equals("FeatureVersion")) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "DatePeriod" -> period(type);
                    case "VersionDetail" -> {
                        var detail = references.value("DetailReference", xml.attribute("DetailReferenceID"));
                        var text = xml.text();
                        detail(type, text.isEmpty() ? detail : text);
                    }
                    case "VersionLocation" -> {
                        var location = xml.attribute("LocationID");
                        xml.skip();
                        if (type.equals("Place of Birth")) entry.birthPlace(references.place(location));
                        else if (isNationality(type))
                            references.country(location).ifPresent(entry::nationality);
                    }
                    default -> xml.skip();
                }
            }
        }
    }

    private static boolean isNationality(String type) {
        return type.equals("Nationality Country") || type.equals("Citizenship Country");
    }

    private void detail(String type, String text) {
        if (type.equals("Gender")) entry.sex(text);
        else if (type.equals("Place of Birth")) entry.birthPlace(text);
        else if (isNationality(type) && !text.isEmpty()) entry.nationality(text);
    }

    private void period(String type) {
        var from = new int[3];
        var to = new int[3];
        boolean about = false;
        while (xml.nextChild()) {
            var end = xml.name().equals("End");
            about |= xml.attribute("Approximate").equals("true");
            if (!end && !xml.name().equals("Start")) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                if (xml.name().equals("From") && !end) date(from);
                else if (xml.name().equals("To") && (end || to[0] == 0)) date(to);
                else xml.skip();
            }
        }
        if (type.equals("Birthdate")) birth(from, to[0] == 0 ? from : to, about);
    }

    private void birth(int[] from, int[] to, boolean about) {
        Optional<BirthRange> birth = from[0] == 0 ? Optional.empty() : ListedDates.between(from, to, about);
        entry.birth(birth, from[0] + "-" + from[1] + "-" + from[2] + " " + to[0] + "-" + to[1] + "-" + to[2]);
    }

    private void date(int[] parts) {
        xml.leaves((field, text) -> {
            switch (field) {
                case "Year" -> parts[0] = ListedDates.number(text);
                case "Month" -> parts[1] = ListedDates.number(text);
                case "Day" -> parts[2] = ListedDates.number(text);
                default -> {}
            }
        });
    }
}
