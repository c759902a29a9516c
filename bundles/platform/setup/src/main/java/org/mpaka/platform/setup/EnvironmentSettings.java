package org.mpaka.platform.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The settings that hold before any bundle is there: {@code etc/mpaka.env}, and the environment, which wins. */
record EnvironmentSettings(Path etc, Map<String, String> environment) {

    private static final String FILE = "mpaka.env";
    private static final String PORT = "[1-9][0-9]{0,4}";
    private static final String ADDRESS = "[0-9a-zA-Z.:-]+";

    /** How each looks. */
    private static final Map<String, String> FORMS = new TreeMap<>(Map.of(
            "MPAKA_PORT", PORT,
            "MPAKA_ADDRESS", ADDRESS,
            "MPAKA_PEERS", "on|off",
            "MPAKA_PEER_PORT", PORT,
            "MPAKA_PEER_ADDRESS", ADDRESS,
            "MPAKA_WORKSTATION_PORT", "0|" + PORT,
            "MPAKA_WORKSTATION_ADDRESS", ADDRESS,
            "MPAKA_SSH_PORT", PORT,
            "MPAKA_DATABASE", "embedded|own",
            "MPAKA_JAVA_OPTS", ".*"));

    List<String> problems() throws IOException {
        var problems = new ArrayList<String>();
        Map<String, String> file = Files.exists(etc.resolve(FILE)) ? SettingsFile.values(etc.resolve(FILE)) : Map.of();
        for (String key : file.keySet()) {
            if (!FORMS.containsKey(key)) {
                problems.add(FILE + ": " + key + " is no setting; there are " + String.join(", ", FORMS.keySet()));
            }
        }
        FORMS.forEach((key, form) -> {
            String place = environment.containsKey(key) ? "environment" : FILE;
            String value = environment.getOrDefault(key, file.get(key));
            if (value != null && !(value.matches(form) && (!form.endsWith(PORT) || Integer.parseInt(value) <= 65535))) {
                problems.add(place + ": " + key + " = " + value + ": write " + wanted(form) + ".");
            }
        });
        checkDatabase(environment.getOrDefault("MPAKA_DATABASE", file.getOrDefault("MPAKA_DATABASE", "embedded")))
                .forEach(problems::add);
        return problems;
    }

    private List<String> checkDatabase(String database) {
        String name = "org.ops4j.datasource-mpaka.cfg";
        boolean own = Files.exists(etc.resolve(name));
        if (database.equals("own") && !own) {
            return List.of(name + " is missing: MPAKA_DATABASE = own says that the database is described there.");
        }
        if (database.equals("embedded") && own) {
            return List.of(
                    name + " describes a database, but MPAKA_DATABASE = embedded: write own, or remove the file.");
        }
        return List.of();
    }

    private static String wanted(String form) {
        return switch (form) {
            case PORT -> "a port from 1 to 65535";
            case "0|" + PORT -> "a port from 1 to 65535, or 0 for none";
            case ADDRESS -> "an address";
            default -> form.replace("|", " or ");
        };
    }
}
