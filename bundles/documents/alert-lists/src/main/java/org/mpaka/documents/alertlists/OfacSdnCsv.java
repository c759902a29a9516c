package org.mpaka.documents.alertlists;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertName.Quality;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.api.document.DocumentType;
import org.osgi.service.component.annotations.Component;

/**
 * OFAC's list of specially designated nationals as comma-separated values.
 *
 * <p>Takes {@code sdn.csv} alone, or a ZIP file with {@code sdn.csv} and {@code alt.csv}, whose alternate names are
 * joined. {@code add.csv} (addresses) has nothing to compare with and is not read; nor is {@code sdn_comments.csv}
 * (the rest of long remarks). Without {@code alt.csv} six thousand alternate names are missing: the reader says so.
 */
@Component
public final class OfacSdnCsv implements AlertListFormat {
    private static final AlertListId LIST = AlertListId.of("ofac-sdn");
    private static final int NUMBER = 0;
    private static final int NAME = 1;
    private static final int TYPE = 2;
    private static final int PROGRAM = 3;
    private static final int TITLE = 4;
    private static final int REMARKS = 11;
    private static final int COLUMNS = 12;

    @Override
    public String id() {
        return "ofac-sdn-csv";
    }

    @Override
    public AlertListId list() {
        return LIST;
    }

    @Override
    public Header read(InputStream in, Consumer<Alert> entries, Consumer<ImportProblem> problems) throws IOException {
        var buffered = new BufferedInputStream(in);
        if (OfacZip.isZip(buffered)) {
            try (var zip = OfacZip.open(id(), buffered)) {
                if (!zip.hasAlternates()) withoutAlternates(problems);
                read(new CsvRecords("sdn.csv", zip.sdn()), zip.alternates(problems), entries, problems);
            } catch (ZipException | EOFException e) {
                throw new MpakaException(e, ErrorCode.UNREADABLE_FILE, id(), 1, "a damaged ZIP file");
            }
        } else {
            withoutAlternates(problems);
            read(new CsvRecords(id(), buffered), AlternateNames.none(), entries, problems);
        }
        return new Header("OFAC specially designated nationals", SdnListXml.OWNER, Optional.empty());
    }

    private static void withoutAlternates(Consumer<ImportProblem> problems) {
        problems.accept(new ImportProblem(1, "", Sentence.of("alert-list.without-alternate-names"), true));
    }

    private void read(
            CsvRecords records, AlternateNames alternates, Consumer<Alert> entries, Consumer<ImportProblem> problems)
            throws IOException {
        int others = 0;
        int seen = 0;
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            var record = next.get();
            if (record.fields().size() != COLUMNS) {
                if (seen++ == 0) throw records.unreadable("not OFAC's sdn.csv: it has 12 columns");
                problems.accept(new ImportProblem(
                        record.line(),
                        "",
                        Sentence.of(
                                "alert-list.columns", "count", record.fields().size()),
                        false));
                continue;
            }
            seen++;
            if (record.get(TYPE).equals("individual")) person(record, alternates, entries, problems);
            else others++;
        }
        if (others > 0)
            problems.accept(new ImportProblem(1, "", Sentence.of("alert-list.not-persons", "count", others), true));
    }

    private static void person(
            CsvRecords.Csv record, AlternateNames alternates, Consumer<Alert> entries, Consumer<ImportProblem> problems)
            throws IOException {
        var entry = new Entry(record.line(), problems);
        entry.reference(record.get(NUMBER));
        entry.name(record.get(NAME), Quality.MAIN);
        for (var name : alternates.of(record.get(NUMBER))) entry.name(name, Quality.GOOD_ALIAS);
        for (var remark : record.get(REMARKS).split("; ?")) remark(entry, remark.strip());
        entry.finish(LIST, SdnListXml.OWNER, "OFAC " + record.get(PROGRAM), record.get(TITLE), entries);
    }

    private static void remark(Entry entry, String remark) {
        var text = remark.replaceFirst("^alt\\. ", "").replaceFirst("\\.$", "");
        var small = text.toLowerCase(Locale.ROOT);
        if (text.startsWith("DOB ")) entry.birth(OfacDates.read(text.substring(4)), text);
        else if (text.startsWith("POB ")) entry.birthPlace(text.substring(4));
        else if (small.startsWith("nationality "))
            entry.nationality(text.substring(12).replaceFirst("^possibly ", ""));
        else if (small.startsWith("citizen ")) entry.nationality(text.substring(8));
        else if (small.startsWith("gender ")) entry.sex(text.substring(7));
        else if (text.startsWith("a.k.a. ")) entry.name(text.substring(7).replace("'", ""), Quality.WEAK_ALIAS);
        else OfacDocuments.leading(text).ifPresent(document -> document(entry, document.getKey(), document.getValue()));
    }

    /** {@code A755350 (Saudi Arabia) issued 07 Aug 1998 expires 06 Aug 2008}. */
    private static void document(Entry entry, DocumentType type, String text) {
        var number = text.replaceFirst(" (issued|expires) .*$", "").strip();
        int open = number.indexOf('(');
        int close = number.indexOf(')', Math.max(open, 0));
        var country = open > 0 && close > open ? number.substring(open + 1, close) : "";
        entry.document(type, open > 0 ? number.substring(0, open).strip() : number, country);
    }
}
