package org.mpaka.platform.agent.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.OptionalInt;
import org.mpaka.api.Sentence;
import org.mpaka.api.biometric.Finger;
import org.mpaka.api.biometric.FingerImage;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.FingerScan;
import org.mpaka.api.device.PrintOutcome;
import org.mpaka.api.device.PrintPage;
import org.mpaka.api.document.DocumentInput;

/** What is said over a {@link DeviceLink}. Octets are written in hexadecimal digits. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Message.Enrol.class, name = "enrol"),
    @JsonSubTypes.Type(value = Message.Enrolled.class, name = "enrolled"),
    @JsonSubTypes.Type(value = Message.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Message.Welcome.class, name = "welcome"),
    @JsonSubTypes.Type(value = Message.Alive.class, name = "alive"),
    @JsonSubTypes.Type(value = Message.DeviceList.class, name = "devices"),
    @JsonSubTypes.Type(value = Message.DocumentRead.class, name = "document"),
    @JsonSubTypes.Type(value = Message.PageScanned.class, name = "page"),
    @JsonSubTypes.Type(value = Message.ChipPresented.class, name = "chip"),
    @JsonSubTypes.Type(value = Message.SelfTest.class, name = "self-test"),
    @JsonSubTypes.Type(value = Message.OpenChip.class, name = "open-chip"),
    @JsonSubTypes.Type(value = Message.Transmit.class, name = "transmit"),
    @JsonSubTypes.Type(value = Message.CloseChip.class, name = "close-chip"),
    @JsonSubTypes.Type(value = Message.Print.class, name = "print"),
    @JsonSubTypes.Type(value = Message.ScanFinger.class, name = "scan-finger"),
    @JsonSubTypes.Type(value = Message.FingerScanned.class, name = "finger-scanned"),
    @JsonSubTypes.Type(value = Message.Tested.class, name = "tested"),
    @JsonSubTypes.Type(value = Message.ChipOpened.class, name = "chip-opened"),
    @JsonSubTypes.Type(value = Message.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = Message.Printed.class, name = "printed"),
    @JsonSubTypes.Type(value = Message.Lost.class, name = "lost")
})
public sealed interface Message {
    /** The agent shows that it has the code. */
    record Enrol(String proof) implements Message {}

    /** The post shows that it gave the code. */
    record Enrolled(String workstation, String proof) implements Message {}

    /** The certificate is not, or no longer, known here. */
    record Refused() implements Message {}

    /** The post knows the agent, by this name. */
    record Welcome(String workstation) implements Message {}

    /** Nothing new; the link stands. */
    record Alive() implements Message {}

    /** All devices of the workstation as they are now. */
    record DeviceList(List<DeviceStatus> devices) implements Message {
        public DeviceList {
            devices = List.copyOf(devices);
        }
    }

    /** A reader read the text of a document. */
    record DocumentRead(DeviceId device, DocumentInput.Channel channel, List<String> lines) implements Message {
        public DocumentRead {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "DocumentRead by " + device;
        }
    }

    /** A reader pictured a page. @param jpeg in octets; in the frame they are base64 */
    record PageScanned(DeviceId device, List<String> lines, byte[] jpeg) implements Message {
        public PageScanned {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "PageScanned by " + device;
        }
    }

    /** A chip was laid on a reader. */
    record ChipPresented(DeviceId device) implements Message {}

    /** Asks for an answer with the same number. */
    sealed interface Request extends Message {
        long number();
    }

    record SelfTest(long number, DeviceId device) implements Request {}

    record OpenChip(long number, DeviceId device, long patienceMillis) implements Request {}

    /** @param channel the number of the request that opened it */
    record Transmit(long number, long channel, String command) implements Request {
        @Override
        public String toString() {
            return "Transmit " + number;
        }
    }

    record Print(long number, DeviceId device, PrintPage page) implements Request {}

    record ScanFinger(long number, DeviceId device, Finger finger, long patienceMillis) implements Request {}

    /** @param channel the number of the request that opened it; there is no answer */
    record CloseChip(long channel) implements Message {}

    /** Answers the request with its number. */
    sealed interface Answer extends Message {
        long number();
    }

    record Tested(long number, DeviceStatus status) implements Answer {}

    /** @param present whether a chip came in time */
    record ChipOpened(long number, boolean present) implements Answer {}

    record Answered(long number, String response) implements Answer {
        @Override
        public String toString() {
            return "Answered " + number;
        }
    }

    record Printed(long number, PrintOutcome outcome) implements Answer {}

    /** @param images none or one, base64 in the frame @param quality below 0 where the scanner says none */
    record FingerScanned(long number, List<FingerImage> images, int quality, Sentence advice) implements Answer {
        private static final int UNKNOWN = -1;

        public FingerScanned {
            images = List.copyOf(images);
        }

        public static FingerScanned of(long number, FingerScan scan) {
            return new FingerScanned(
                    number, scan.image().stream().toList(), scan.quality().orElse(UNKNOWN), scan.advice());
        }

        public FingerScan told() {
            return new FingerScan(
                    images.stream().findFirst(), quality < 0 ? OptionalInt.empty() : OptionalInt.of(quality), advice);
        }
    }

    /** The document, the reader or the device is gone. */
    record Lost(long number, String why) implements Answer {
        /** What was asked was not begun: there is no such device, or the request was not understood. */
        public static final String NEVER_BEGUN = "never begun";
    }
}
