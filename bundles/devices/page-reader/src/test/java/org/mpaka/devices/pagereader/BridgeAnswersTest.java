package org.mpaka.devices.pagereader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What a bridge may answer, and what it may not. */
class BridgeAnswersTest {
    private static final String STATE =
            "{\"protocol\":1,\"session\":\"a-1\",\"latest\":3,\"simulated\":false,\"condition\":\"READY\",\"problem\":\"low\\u0007 \\u202e lamp\"}";
    private static final String DOCUMENT = "{\"number\":4,\"outcome\":\"READ\",\"zone\":[\"" + PlayedBridge.UPPER
            + "\",\"" + PlayedBridge.LOWER + "\"],\"page\":true}";

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Example
    void aStateIsReadAndItsProblemIsPlain() throws BridgeFault {
        var state = BridgeAnswers.state(octets(STATE));
        assertThat(state.latest()).isEqualTo(3);
        assertThat(state.problem()).isEqualTo("low lamp");
    }

    @Example
    void aDocumentIsReadAndTellsNothingOfItself() throws BridgeFault {
        var laid = BridgeAnswers.document(octets(DOCUMENT));
        assertThat(laid.lines()).containsExactly(PlayedBridge.UPPER, PlayedBridge.LOWER);
        assertThat(laid.toString()).doesNotContain("ERIKSSON");
    }

    @Example
    void whatTheContractDoesNotAllowIsNamed() {
        refused(DOCUMENT.replace("READ", "STOLEN"), "outcome");
        refused(DOCUMENT.replace("P<UTO", "P<uto"), "zone");
        refused(DOCUMENT.replace("\"number\":4", "\"number\":0"), "number");
        refused(DOCUMENT.replace("\"number\":4", "\"number\":1e99"), "number");
        refused(DOCUMENT.replace("\"page\":true", "\"page\":\"yes\""), "page");
        refused("[".repeat(2000), "");
        assertThatThrownBy(() -> BridgeAnswers.response(octets("{\"response\":\"9\"}")))
                .isInstanceOf(BridgeFault.class);
        assertThatThrownBy(() -> BridgeAnswers.state(new byte[BridgeAnswers.LARGEST + 1]))
                .isInstanceOf(BridgeFault.class);
    }

    private static void refused(String answer, String what) {
        assertThatThrownBy(() -> BridgeAnswers.document(octets(answer)))
                .isInstanceOf(BridgeFault.class)
                .hasMessageContaining(what);
    }

    @Provide
    Arbitrary<byte[]> answers() {
        var noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
        var cut = Arbitraries.of(STATE, DOCUMENT, "{\"channel\":1}", "{\"response\":\"9000\"}")
                .flatMap(text -> Arbitraries.integers()
                        .between(0, text.length() - 1)
                        .flatMap(at -> Arbitraries.strings()
                                .ofMaxLength(6)
                                .map(put -> octets(text.substring(0, at)
                                        + put
                                        + text.substring(Math.min(text.length(), at + put.length()))))));
        return Arbitraries.frequencyOf(Tuple.of(1, noise), Tuple.of(4, cut));
    }

    @Property(tries = 2000)
    void anyAnswerIsReadInBoundsOrRefused(@ForAll("answers") byte[] answer) {
        for (Consumer<byte[]> reading : List.<Consumer<byte[]>>of(
                bytes -> attempt(() -> BridgeAnswers.state(bytes)),
                bytes -> attempt(() -> BridgeAnswers.document(bytes).lines().forEach(line -> assertThat(line)
                        .hasSizeLessThan(45))),
                bytes -> attempt(() -> BridgeAnswers.channel(bytes)),
                bytes -> attempt(() -> BridgeAnswers.response(bytes)))) reading.accept(answer);
    }

    private interface Reading {
        void read() throws BridgeFault;
    }

    private static void attempt(Reading reading) {
        try {
            reading.read();
        } catch (BridgeFault e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("ERIKSSON");
        }
    }
}
