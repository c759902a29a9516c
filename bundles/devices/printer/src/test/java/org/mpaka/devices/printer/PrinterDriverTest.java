package org.mpaka.devices.printer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.PrintOutcome;
import org.mpaka.api.device.PrintOutcome.Result;
import org.mpaka.api.device.PrintPage;
import org.mpaka.api.device.PrintPage.Kind;
import org.mpaka.api.device.PrintPage.Row;
import org.mpaka.testing.desk.VirtualLabelPrinter;
import org.mpaka.testing.desk.VirtualReceiptPrinter;

/** What the two sorts of printers are told and say, over a real socket. */
class PrinterDriverTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    private VirtualReceiptPrinter receipts;
    private VirtualLabelPrinter labels;

    @BeforeEach
    void open() throws IOException {
        receipts = new VirtualReceiptPrinter();
        labels = new VirtualLabelPrinter();
    }

    @AfterEach
    void close() {
        receipts.close();
        labels.close();
        assertThat(receipts.faults()).isEmpty();
        assertThat(labels.faults()).isEmpty();
    }

    private PrinterDriver receiptDriver(Duration printing) {
        return Printers.driver(receipts.address(), Printers.RECEIPTS, printing);
    }

    private PrinterDriver labelDriver(Duration printing) {
        return Printers.driver(labels.address(), Printers.LABELS, printing);
    }

    private static PrintPage page(Row... rows) {
        return new PrintPage(List.of(rows));
    }

    private static PrintPage oneLine(String text) {
        return page(Row.of(Kind.PLAIN, text));
    }

    @Test
    void anOpenCoverAndMissingPaperAreSaidAndNothingIsSent() {
        var receipt = receiptDriver(SHORT);
        var label = labelDriver(SHORT);
        receipts.openCover(true);
        labels.openCover(true);
        for (var driver : List.of(receipt, label)) {
            assertThat(driver.selfTest().condition()).isEqualTo(Condition.FAULTY);
            assertThat(driver.print(oneLine("x")))
                    .isEqualTo(
                            new PrintOutcome(Result.NOT_PRINTED, driver.status().advice()));
            assertThat(driver.status().advice().code()).isEqualTo("printer.cover-open");
        }
        receipts.openCover(false);
        labels.openCover(false);
        receipts.runOut(true);
        labels.runOut(true);
        for (var driver : List.of(receipt, label))
            assertThat(driver.selfTest().advice().code()).isEqualTo("printer.paper-out");
        receipts.runOut(false);
        labels.runOut(false);
        for (var driver : List.of(receipt, label)) {
            assertThat(driver.selfTest().condition()).isEqualTo(Condition.READY);
            assertThat(driver.print(oneLine("x")).result()).isEqualTo(Result.PRINTED);
        }
        assertThat(receipts.pages()).hasSize(1);
        assertThat(labels.pages()).hasSize(1);
    }

    @Test
    void aPrinterThatSaysNothingIsFaultyAndGetsNoPage() {
        receipts.mute(true);
        var driver = receiptDriver(SHORT);
        assertThat(driver.selfTest().advice().code()).isEqualTo("printer.silent");
        assertThat(driver.print(oneLine("x")).result()).isEqualTo(Result.NOT_PRINTED);
        assertThat(receipts.pages()).isEmpty();
    }

    @Test
    void paperThatRunsOutDuringAPageLeavesItUncertain() {
        receipts.runOutAfterPage();
        assertThat(receiptDriver(SHORT).print(oneLine("x")))
                .satisfies(outcome -> assertThat(outcome.result()).isEqualTo(Result.UNCERTAIN))
                .satisfies(outcome -> assertThat(outcome.advice().code()).isEqualTo("printer.ran-out"));
    }

    @Test
    void aLabelThatStillWaitsIsWaitedForAndOneThatNeverComesIsUncertain() {
        labels.slow(20);
        assertThat(labelDriver(Duration.ofSeconds(10)).print(oneLine("x")).result())
                .isEqualTo(Result.PRINTED);
        labels.slow(Integer.MAX_VALUE);
        assertThat(labelDriver(SHORT).print(oneLine("y")).result()).isEqualTo(Result.UNCERTAIN);
        assertThat(labels.pages()).hasSize(1);
    }

    @Test
    void lettersThatTheCodePageLacksLoseTheirAccentAndNothingElse() {
        receiptDriver(SHORT).print(oneLine("Œuvre, façade, ‘ng’ombe’, Żółć, 人"));
        assertThat(receipts.pages()).singleElement().asString().contains("Œuvre, façade, ‘ng’ombe’, Zó?c, ?");
        var other = new EscPosPrinter(42, CodePage.named("cp850").orElseThrow(), 4);
        Printers.driver(receipts.address(), other, SHORT).print(oneLine("Œuvre, façade, ng’ombe"));
        assertThat(receipts.pages().get(1)).contains("OEuvre, façade, ng'ombe");
    }

    @Test
    void longTextIsBrokenAtBlanksWithinTheColumns() {
        receiptDriver(SHORT)
                .print(oneLine(
                        "Gardez cette fiche avec votre document de voyage jusqu'à votre départ. " + "x".repeat(100)));
        assertThat(receipts.pages().get(0).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(42));
        assertThat(receipts.pages().get(0).replaceAll("\\s", ""))
                .isEqualTo("Gardezcettefiche" + "avecvotredocumentdevoyagejusqu'àvotredépart." + "x".repeat(100));
    }

    @Test
    void theLargestCodeFitsThePaper() throws Exception {
        var code = "MPAKA1:" + "A9%".repeat(190) + ".";
        receiptDriver(SHORT).print(page(Row.of(Kind.CODE, code)));
        assertThat(receipts.pages()).singleElement().asString().contains("[QR " + code + "]");
        int modules = Encoder.encode(code, ErrorCorrectionLevel.M).getMatrix().getWidth() + 8;
        assertThat(modules * receipts.dots())
                .as("dots, of 384 on paper of 58 mm")
                .isLessThanOrEqualTo(384);
    }

    @Test
    void aLabelKeepsItsBoundsLeavesOutWhatItMayAndRefusesWhatDoesNotFit() throws Exception {
        var code = "MPAKA1:" + "A9%".repeat(90) + ".";
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 9; i++) rows.add(Row.field("Label " + i, "value " + i));
        rows.add(Row.of(Kind.CODE, code));
        for (int i = 0; i < 30; i++)
            rows.add(Row.of(Kind.SMALL, "Article " + i + " of a law that is long to tell".repeat(9)));
        assertThat(labelDriver(Duration.ofSeconds(10))
                        .print(new PrintPage(rows))
                        .result())
                .isEqualTo(Result.PRINTED);
        assertThat(labels.pages().get(0))
                .contains("Label 8: value 8", "[QR " + code + "]")
                .doesNotContain("Article");
        int modules = Encoder.encode(code, ErrorCorrectionLevel.M).getMatrix().getWidth();
        assertThat(labels.fields()).allSatisfy(field -> {
            int tall = field.font().startsWith("QR")
                    ? modules * 4
                    : Integer.parseInt(field.font().split(",")[1]);
            assertThat(field.y() + tall).isLessThanOrEqualTo(labels.height());
        });

        for (int i = 0; i < 40; i++) rows.add(0, Row.of(Kind.PLAIN, "more " + i));
        assertThat(labelDriver(SHORT).print(new PrintPage(rows)))
                .satisfies(outcome -> assertThat(outcome.advice().code()).isEqualTo("printer.label-too-small"))
                .satisfies(outcome -> assertThat(outcome.result()).isEqualTo(Result.NOT_PRINTED));
        assertThat(labels.pages()).hasSize(1);
    }

    @Test
    void pagesOfManyOfficersComeOutOneAfterTheOther() throws Exception {
        var driver = receiptDriver(Duration.ofSeconds(10));
        var threads = Executors.newFixedThreadPool(6);
        try {
            var asked = new ArrayList<Future<PrintOutcome>>();
            for (int i = 0; i < 6; i++) {
                int number = i;
                asked.add(threads.submit(() -> driver.print(oneLine("page " + number + " ".repeat(3) + "end"))));
            }
            long printed = 0;
            for (var one : asked) if (one.get().result() == Result.PRINTED) printed++;
            assertThat(receipts.pages()).hasSize((int) printed).allSatisfy(page -> assertThat(page.strip())
                    .matches("page [0-5] end"));
        } finally {
            threads.shutdownNow();
        }
    }
}
