package org.mpaka.documents.alertlists;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertName.Quality;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.api.document.DocumentType;
import org.osgi.service.component.annotations.Component;

/**
 * The consolidated list of persons subject to EU financial sanctions, "XML (based on XSD) 1.1" of the Financial
 * Sanctions Files: everything is in attributes.
 */
@Component
public final class EuFinancialSanctionsXml implements AlertListFormat {
    private static final AlertListId LIST = AlertListId.of("eu-financial-sanctions");
    private static final String OWNER = "European Union";
    /** Codes of what a person shows or is known by; those of companies, tax and bank numbers are left out. */
    private static final Map<String, DocumentType> DOCUMENTS = Map.ofEntries(
            Map.entry("passport", DocumentType.PASSPORT),
            Map.entry("id", DocumentType.NATIONAL_ID),
            Map.entry("NRN", DocumentType.NATIONAL_ID),
            Map.entry("residentperm", DocumentType.RESIDENCE_PERMIT),
            Map.entry("travelcardid", DocumentType.OTHER),
            Map.entry("drivinglicence", DocumentType.OTHER),
            Map.entry("electionid", DocumentType.OTHER),
            Map.entry("birthcert", DocumentType.OTHER),
            Map.entry("nationcert", DocumentType.OTHER),
            Map.entry("ssn", DocumentType.OTHER),
            Map.entry("other", DocumentType.OTHER));

    @Override
    public String id() {
        return "eu-fsf-xml";
    }

    @Override
    public AlertListId list() {
        return LIST;
    }

    @Override
    public Header read(InputStream in, Consumer<Alert> entries, Consumer<ImportProblem> problems) {
        var xml = new XmlCursor(id(), in);
        if (!xml.nextChild() || !xml.name().equals("export"))
            throw xml.unreadable(xml.line(), "not an export of the EU Financial Sanctions Files");
        var published = published(xml.attribute("generationDate"));
        int others = 0;
        while (xml.nextChild()) {
            if (xml.name().equals("sanctionEntity")) others += entity(xml, entries, problems) ? 0 : 1;
            else xml.skip();
        }
        if (others > 0)
            problems.accept(new ImportProblem(1, "", Sentence.of("alert-list.not-persons", "count", others), true));
        return new Header("EU consolidated list of financial sanctions", OWNER, published);
    }

    /** False when it is no person. */
    private static boolean entity(XmlCursor xml, Consumer<Alert> entries, Consumer<ImportProblem> problems) {
        var entry = new Entry(xml.line(), problems);
        var number = xml.attribute("euReferenceNumber");
        entry.reference(number.isEmpty() ? xml.attribute("logicalId") : number);
        boolean person = false;
        boolean named = false;
        var programme = "";
        var remark = new StringBuilder(xml.attribute("designationDetails"));
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "subjectType" -> {
                    person = xml.attribute("code").equals("person")
                            || xml.attribute("classificationCode").equals("P");
                    xml.skip();
                }
                case "regulation" -> {
                    if (programme.isEmpty())
                        programme = xml.attribute("programme") + " " + xml.attribute("numberTitle");
                    xml.skip();
                }
                case "nameAlias" -> named |= name(xml, entry, named);
                case "remark" -> remark.append(remark.isEmpty() ? "" : " ").append(xml.text());
                default -> details(xml, entry);
            }
        }
        if (person) entry.finish(LIST, OWNER, "EU " + programme.strip(), remark.toString(), entries);
        return person;
    }

    private static boolean name(XmlCursor xml, Entry entry, boolean named) {
        var name = xml.attribute("wholeName").strip();
        if (name.isEmpty())
            name = (xml.attribute("firstName") + " " + xml.attribute("middleName") + " " + xml.attribute("lastName"))
                    .strip()
                    .replaceAll("\\s+", " ");
        entry.sex(xml.attribute("gender"));
        // "Low quality a.k.a." of the UN's list stands in the remark
        var weak = xml.attribute("strong").equals("false") | remark(xml).contains("low quality");
        var quality = weak ? Quality.WEAK_ALIAS : named ? Quality.GOOD_ALIAS : Quality.MAIN;
        if (!name.isEmpty()) entry.name(name, quality);
        return !name.isEmpty() && !weak;
    }

    private static String remark(XmlCursor xml) {
        var remark = "";
        while (xml.nextChild()) {
            if (xml.name().equals("remark")) remark = xml.text().toLowerCase(Locale.ROOT);
            else xml.skip();
        }
        return remark;
    }

    private static void details(XmlCursor xml, Entry entry) {
        switch (xml.name()) {
            case "citizenship" -> country(xml).ifPresent(entry::nationality);
            case "birthdate" -> birth(xml, entry);
            case "identification" -> identification(xml, entry);
            default -> {}
        }
        xml.skip();
    }

    /** {@code 00} is the list's own code for an unknown country. */
    private static Optional<String> country(XmlCursor xml) {
        var code = xml.attribute("countryIso2Code");
        if (CountryNames.ofCode(code).isPresent()) return Optional.of(code);
        var name = xml.attribute("countryDescription");
        return code.equals("00") || name.isBlank() ? Optional.empty() : Optional.of(name);
    }

    private static void birth(XmlCursor xml, Entry entry) {
        var place = new StringBuilder();
        for (var part : new String[] {"place", "city", "region", "countryDescription"}) {
            var text = xml.attribute(part).strip();
            if (!text.isEmpty() && !text.equalsIgnoreCase("UNKNOWN"))
                place.append(place.isEmpty() ? "" : ", ").append(text);
        }
        entry.birthPlace(place.toString());
        boolean about = xml.attribute("circa").equals("true");
        var whole = xml.attribute("birthdate");
        int from = ListedDates.number(xml.attribute("yearRangeFrom"));
        int to = ListedDates.number(xml.attribute("yearRangeTo"));
        int year = ListedDates.number(xml.attribute("year"));
        if (!whole.isEmpty()) {
            entry.birth(
                    ListedDates.yearFirst(whole).map(birth -> new BirthRange(birth.from(), birth.to(), about)), whole);
        } else if (from > 0 && to > 0) {
            entry.birth(ListedDates.between(new int[] {from, 0, 0}, new int[] {to, 0, 0}, about), from + "-" + to);
        } else if (year > 0) {
            int month = ListedDates.number(xml.attribute("monthOfYear"));
            int day = ListedDates.number(xml.attribute("dayOfMonth"));
            entry.birth(ListedDates.of(year, month, day, about), year + "-" + month + "-" + day);
        }
    }

    private static void identification(XmlCursor xml, Entry entry) {
        var type = DOCUMENTS.get(xml.attribute("identificationTypeCode"));
        if (type == null || xml.attribute("knownFalse").equals("true")) return;
        boolean diplomatic =
                type == DocumentType.PASSPORT && xml.attribute("diplomatic").equals("true");
        var country = country(xml).orElse("");
        Stream.of(xml.attribute("number"), xml.attribute("latinNumber"))
                .filter(number -> !number.isBlank())
                .forEach(number ->
                        entry.document(diplomatic ? DocumentType.DIPLOMATIC_PASSPORT : type, number, country));
    }

    private static Optional<Instant> published(String date) {
        try {
            return date.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(date).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
