package org.mpaka.devices.sbi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mpaka.api.biometric.Finger;

/** What is asked and answered. Of an answer only what is signed counts, once somebody signed it. */
final class SbiAnswers {
    static final String PURPOSE = "Registration";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NO_ERROR = "0";
    private static final int LONGEST_WORD = 100;
    /** What a service says when no finger came in time. */
    private static final String TIMED_OUT = "801";

    private final DeviceTrust trust;

    SbiAnswers(DeviceTrust trust) {
        this.trust = trust;
    }

    /** Whether a service at this port has scanners of fingers at all; nothing of it is signed. */
    static boolean hasFingers(byte[] discovered) throws SbiFault {
        for (var one : list(discovered)) {
            var digital = unsigned(one.path("digitalId").asText());
            if (isFinger(digital)) return true;
        }
        return false;
    }

    /**
     * Those that sign what they say with a certificate that is believed; others may be there as well.
     *
     * @throws SbiFault what is wrong with the others, when there is none
     */
    List<SbiDevice> devices(int port, byte[] information) throws SbiFault {
        var found = new ArrayList<SbiDevice>();
        Optional<SbiFault> fault = Optional.empty();
        for (var one : list(information)) {
            var token = one.path("deviceInfo").asText();
            // a device that is not registered with its maker signs nothing
            if (token.isEmpty()) continue;
            try {
                device(port, trust.verified(token)).ifPresent(found::add);
            } catch (SbiFault e) {
                fault = Optional.of(e);
            }
        }
        if (found.isEmpty() && fault.isPresent()) throw fault.get();
        return found;
    }

    private Optional<SbiDevice> device(int port, JsonNode told) throws SbiFault {
        var digital = trust.verified(told.path("digitalId").asText());
        if (!isFinger(digital)) return Optional.empty();
        return Optional.of(new SbiDevice(
                port,
                word(told, "deviceId"),
                word(digital, "serialNo"),
                (word(digital, "make") + " " + word(digital, "model")).strip(),
                word(digital, "deviceSubType").equalsIgnoreCase("Slap"),
                word(told, "env"),
                word(told, "deviceStatus"),
                newest(told.path("specVersion"))));
    }

    /** A finger as the scanner gave it. */
    record Captured(byte[] record, OptionalInt quality) {
        @Override
        public String toString() {
            return "Captured";
        }
    }

    String question(SbiDevice device, Finger finger, String transaction, Instant at, Duration patience) {
        var bio = JSON.createObjectNode();
        bio.put("type", "Finger");
        bio.put("count", 1);
        bio.putArray("bioSubType").add(SbiDevice.name(finger));
        var spared = bio.putArray("exception");
        device.spared(finger).forEach(spared::add);
        // any: how good it is, Mpaka says itself
        bio.put("requestedScore", 1);
        bio.put("deviceId", device.id());
        bio.put("deviceSubId", device.part(finger));
        bio.put("previousHash", "");
        ObjectNode question = JSON.createObjectNode();
        question.put("env", device.environment());
        question.put("purpose", PURPOSE);
        question.put("specVersion", device.specVersion());
        question.put("timeout", patience.toMillis());
        question.put("captureTime", at.toString());
        question.put("transactionId", transaction);
        question.putArray("bio").add(bio);
        return question.toString();
    }

    /**
     * @return empty when no finger came in time
     * @throws SbiFault when it is not signed by the device that was asked, for this question
     */
    Optional<Captured> captured(byte[] answer, SbiDevice device, Finger finger, String transaction) throws SbiFault {
        var biometrics = read(answer).path("biometrics");
        if (!biometrics.isArray() || biometrics.isEmpty()) throw new SbiFault("no biometrics in the answer");
        for (var one : biometrics) {
            var error = one.path("error").path("errorCode").asText(NO_ERROR);
            if (error.equals(TIMED_OUT)) return Optional.empty();
            if (!error.equals(NO_ERROR)) throw new SbiFault("error " + shortened(error));
            var told = trust.verified(one.path("data").asText());
            if (word(told, "bioSubType").equals(SbiDevice.name(finger)))
                return Optional.of(captured(told, device, transaction));
        }
        throw new SbiFault("another finger than the one asked for");
    }

    private Captured captured(JsonNode told, SbiDevice device, String transaction) throws SbiFault {
        // an answer to an earlier question, or of another device, was signed as well
        if (!word(told, "transactionId").equals(transaction)) throw new SbiFault("an answer to another question");
        if (!word(told, "env").equalsIgnoreCase(device.environment())
                || !word(told, "purpose").equals(PURPOSE)) throw new SbiFault("an answer for another purpose");
        var digital = trust.verified(told.path("digitalId").asText());
        if (!word(digital, "serialNo").equals(device.serial())) throw new SbiFault("an answer of another device");
        try {
            return new Captured(DeviceTrust.octets(told.path("bioValue").asText()), quality(told.path("qualityScore")));
        } catch (IllegalArgumentException e) {
            throw new SbiFault("a finger that is not base64url", e);
        }
    }

    private static OptionalInt quality(JsonNode score) {
        var text = score.asText();
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) return OptionalInt.empty();
        int whole = (int) Math.round(Double.parseDouble(text));
        return whole > 100 ? OptionalInt.empty() : OptionalInt.of(whole);
    }

    private static boolean isFinger(JsonNode digital) {
        return digital.path("type").asText().equalsIgnoreCase("Finger");
    }

    /** The highest of those it speaks: {@code 0.9.5} is asked for where it names none. */
    private static String newest(JsonNode versions) {
        var newest = "0.9.5";
        for (var one : versions)
            if (one.asText().matches("[0-9]{1,2}(\\.[0-9]{1,2}){1,3}")
                    && one.asText().compareTo(newest) > 0) newest = one.asText();
        return newest;
    }

    private static JsonNode unsigned(String text) {
        try {
            return JSON.readTree(DeviceTrust.octets(text));
        } catch (IOException | IllegalArgumentException e) {
            return JSON.createObjectNode();
        }
    }

    private static JsonNode list(byte[] answer) throws SbiFault {
        var read = read(answer);
        if (!read.isArray()) throw new SbiFault("not a list of devices");
        return read;
    }

    private static JsonNode read(byte[] answer) throws SbiFault {
        try {
            return JSON.readTree(answer);
        } catch (IOException e) {
            throw new SbiFault("not JSON", e);
        }
    }

    private static String word(JsonNode of, String name) throws SbiFault {
        var word = of.path(name).asText().strip();
        if (word.length() > LONGEST_WORD) throw new SbiFault(name + " is too long");
        return word;
    }

    private static String shortened(String code) {
        return code.matches("[0-9A-Za-z]{1,8}") ? code : "without a code";
    }
}
