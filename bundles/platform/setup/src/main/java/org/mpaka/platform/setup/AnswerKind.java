package org.mpaka.platform.setup;

import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an answer is beyond the letters it is written with. */
enum AnswerKind {
    TEXT,
    PORT {
        @Override
        Optional<String> problem(String answer, InstalledLaw law) {
            int port = Integer.parseInt(answer);
            return port >= 1024 && port <= 65535
                    ? Optional.empty()
                    : Optional.of("ports that a program without root may open go from 1024 to 65535.");
        }
    },
    ADDRESS {
        @Override
        Optional<String> problem(String answer, InstalledLaw law) {
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
        Optional<String> problem(String answer, InstalledLaw law) {
            return Arrays.stream(answer.split(","))
                    .map(one -> one.substring(one.indexOf('=') + 1).strip())
                    .filter(zone -> !known(zone))
                    .findFirst()
                    .map(zone -> "there is no time zone " + zone + "; zones have names such as Africa/Bujumbura.");
        }

        @Override
        Optional<String> instead(Map<String, String> earlier, InstalledLaw law) {
            return Optional.ofNullable(earlier.get("country")).map(state -> state + "=UTC");
        }
    },
    /** A state whose law is installed. */
    LAW {
        @Override
        Optional<String> problem(String answer, InstalledLaw law) {
            return law.states().isEmpty() || law.states().contains(answer)
                    ? Optional.empty()
                    : Optional.of("this distribution has the law of " + String.join(", ", law.states()) + " only.");
        }

        @Override
        Optional<String> instead(Map<String, String> earlier, InstalledLaw law) {
            return law.states().stream().findFirst();
        }

        @Override
        List<String> choices(Map<String, String> earlier, InstalledLaw law) {
            return List.copyOf(law.states());
        }
    },
    /** A point of entry, or an office that is none. */
    POST {
        @Override
        Optional<String> instead(Map<String, String> earlier, InstalledLaw law) {
            var posts = law.posts(earlier.getOrDefault("country", ""));
            return posts.stream()
                    .filter(post -> post.opposite().isPresent())
                    .findFirst()
                    .or(() -> posts.stream().findFirst())
                    .map(InstalledLaw.Post::code);
        }

        @Override
        Optional<String> doubt(String answer, InstalledLaw law) {
            return law.states().isEmpty() || law.post(answer).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            "the law in this distribution names no such point of entry; it can be imported later.");
        }

        @Override
        List<String> choices(Map<String, String> earlier, InstalledLaw law) {
            return law.posts(earlier.getOrDefault("country", "")).stream()
                    .map(post -> post.code() + "  " + post.name())
                    .toList();
        }
    },
    /** The post of another state that faces this one: what the law says goes before what is usual. */
    NEIGHBOUR {
        @Override
        Optional<String> instead(Map<String, String> earlier, InstalledLaw law) {
            return law.post(earlier.getOrDefault("post", "")).flatMap(InstalledLaw.Post::opposite);
        }
    },
    /** A day, or a hyphen for none. */
    DAY {
        @Override
        Optional<String> problem(String answer, InstalledLaw law) {
            try {
                if (!answer.equals(SettingsTemplate.NOTHING)) {
                    LocalDate.parse(answer);
                }
                return Optional.empty();
            } catch (DateTimeException e) {
                return Optional.of("there is no such day.");
            }
        }
    },
    /** Megabytes that this machine has. */
    MEGABYTES {
        @Override
        Optional<String> problem(String answer, InstalledLaw law) {
            var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long has = machine.getTotalMemorySize() >> 20;
            return Long.parseLong(answer) <= has
                    ? Optional.empty()
                    : Optional.of("this machine has " + has + " MB, and needs some for itself.");
        }
    },
    /** A file of this machine, or a hyphen for none. */
    FILE {
        @Override
        Optional<String> problem(String answer, InstalledLaw law) {
            return answer.equals(SettingsTemplate.NOTHING) || Files.isReadable(Path.of(answer))
                    ? Optional.empty()
                    : Optional.of("there is no such file, or it can't be read.");
        }
    };

    /** What is wrong with an answer whose form is right; empty when nothing is. */
    Optional<String> problem(String answer, InstalledLaw law) {
        return Optional.empty();
    }

    /** What is offered where the template's usual answer does not fit. */
    Optional<String> instead(Map<String, String> earlier, InstalledLaw law) {
        return Optional.empty();
    }

    /** What there is to say of a right answer that may still be a slip. */
    Optional<String> doubt(String answer, InstalledLaw law) {
        return Optional.empty();
    }

    /** What may be chosen; empty where that can't be listed. */
    List<String> choices(Map<String, String> earlier, InstalledLaw law) {
        return List.of();
    }

    private static boolean known(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
