package org.mpaka.platform.setup;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** What an answer is beyond the letters it is written with. */
enum AnswerKind {
    TEXT {
        @Override
        Optional<String> problem(String answer) {
            return Optional.empty();
        }
    },
    PORT {
        @Override
        Optional<String> problem(String answer) {
            int port = Integer.parseInt(answer);
            return port >= 1024 && port <= 65535
                    ? Optional.empty()
                    : Optional.of("ports that a program without root may open go from 1024 to 65535.");
        }
    },
    ADDRESS {
        @Override
        Optional<String> problem(String answer) {
            try {
                InetAddress.getByName(answer);
                return Optional.empty();
            } catch (UnknownHostException e) {
                return Optional.of("this is no IP address.");
            }
        }
    },
    ZONES {
        @Override
        Optional<String> problem(String answer) {
            return Arrays.stream(answer.split(","))
                    .map(one -> one.substring(one.indexOf('=') + 1).strip())
                    .filter(zone -> !known(zone))
                    .findFirst()
                    .map(zone -> "there is no time zone " + zone + "; zones have names such as Africa/Bujumbura.");
        }
    };

    /** What is wrong with an answer whose form is right; empty when nothing is. */
    abstract Optional<String> problem(String answer);

    private static boolean known(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
