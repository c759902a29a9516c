package org.mpaka.devices.pagereader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.mpaka.api.device.DeviceStatus.Condition;

/**
 * Takes a bridge's answers apart, in bounds: what is not as the contract says (docs/devices/page-reader-bridge.yaml) is a
 * {@link BridgeFault}, never anything else. Keys that are not known are passed over, so that a bridge may say more.
 */
final class BridgeAnswers {
    /** Largest answer in JSON, in octets: an answer of a chip in hexadecimal digits. */
    static final int LARGEST = 160 << 10;

    private static final int PROTOCOL = 1;
    private static final int MOST_LINES = 3;
    private static final int LONGEST_PROBLEM = 120;
    private static final int LONGEST_ANSWER = 65_538;
    private static final long LARGEST_NUMBER = (1L << 53) - 1;
    private static final Pattern SESSION = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern LINE = Pattern.compile("[A-Z0-9<]{28,44}");

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxNumberLength(20)
                    .maxStringLength(LARGEST)
                    .build())
            .build());

    private BridgeAnswers() {}

    static ReaderState state(byte[] answer) throws BridgeFault {
        var root = object(answer);
        if (number(root, "protocol") != PROTOCOL) throw new BridgeFault("speaks another protocol than " + PROTOCOL);
        var session = text(root, "session");
        if (!SESSION.matcher(session).matches()) throw new BridgeFault("session");
        return new ReaderState(
                session,
                number(root, "latest"),
                flag(root, "simulated"),
                condition(root),
                problem(root.path("problem")));
    }

    static LaidDocument document(byte[] answer) throws BridgeFault {
        var root = object(answer);
        long number = number(root, "number");
        if (number == 0) throw new BridgeFault("number");
        var outcome = outcome(text(root, "outcome"));
        var lines = outcome == LaidDocument.Outcome.READ ? lines(root.path("zone")) : List.<String>of();
        return new LaidDocument(number, outcome, lines, root.has("page") && flag(root, "page"));
    }

    /** The number of a channel to a chip. */
    static long channel(byte[] answer) throws BridgeFault {
        return number(object(answer), "channel");
    }

    /** What a chip answered: at least its two octets of status. */
    static byte[] response(byte[] answer) throws BridgeFault {
        var hex = text(object(answer), "response");
        if (hex.length() > 2 * LONGEST_ANSWER) throw new BridgeFault("response is too long");
        try {
            byte[] response = HexFormat.of().parseHex(hex);
            if (response.length < 2) throw new BridgeFault("response without status");
            return response;
        } catch (IllegalArgumentException e) {
            throw new BridgeFault("response is not hexadecimal");
        }
    }

    private static JsonNode object(byte[] answer) throws BridgeFault {
        if (answer.length > LARGEST) throw new BridgeFault("answer is too long");
        try {
            var root = JSON.readTree(answer);
            if (root != null && root.isObject()) return root;
        } catch (JsonProcessingException e) {
            // only the class: the message of Jackson quotes the source, which may be personal
            throw new BridgeFault(e.getClass().getSimpleName());
        } catch (IOException e) {
            throw new BridgeFault("no text");
        }
        throw new BridgeFault("no JSON object");
    }

    private static Condition condition(JsonNode root) throws BridgeFault {
        return switch (text(root, "condition")) {
            case "READY" -> Condition.READY;
            case "BUSY" -> Condition.BUSY;
            case "LOST" -> Condition.LOST;
            case "FAULTY" -> Condition.FAULTY;
            default -> throw new BridgeFault("condition");
        };
    }

    private static LaidDocument.Outcome outcome(String word) throws BridgeFault {
        return switch (word) {
            case "READ" -> LaidDocument.Outcome.READ;
            case "NO_ZONE" -> LaidDocument.Outcome.NO_ZONE;
            case "TORN_OFF" -> LaidDocument.Outcome.TORN_OFF;
            default -> throw new BridgeFault("outcome");
        };
    }

    private static List<String> lines(JsonNode zone) throws BridgeFault {
        if (!zone.isArray() || zone.isEmpty() || zone.size() > MOST_LINES) throw new BridgeFault("zone");
        var lines = new ArrayList<String>();
        for (var line : zone) {
            if (!line.isTextual() || !LINE.matcher(line.textValue()).matches()) throw new BridgeFault("zone");
            lines.add(line.textValue());
        }
        return lines;
    }

    /** As it is shown to officers: one line, without signs that steer a screen. */
    private static String problem(JsonNode node) {
        if (!node.isTextual()) return "";
        var plain = node.textValue().replaceAll("[\\p{C}\\s]+", " ").strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST_PROBLEM
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_PROBLEM));
    }

    private static String text(JsonNode root, String key) throws BridgeFault {
        var node = root.path(key);
        if (!node.isTextual()) throw new BridgeFault(key);
        return node.textValue();
    }

    private static boolean flag(JsonNode root, String key) throws BridgeFault {
        var node = root.path(key);
        if (!node.isBoolean()) throw new BridgeFault(key);
        return node.booleanValue();
    }

    private static long number(JsonNode root, String key) throws BridgeFault {
        var node = root.path(key);
        if (!node.isIntegralNumber() || !node.canConvertToLong()) throw new BridgeFault(key);
        long number = node.longValue();
        if (number < 0 || number > LARGEST_NUMBER) throw new BridgeFault(key);
        return number;
    }
}
