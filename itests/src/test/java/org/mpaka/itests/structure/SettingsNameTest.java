package org.mpaka.itests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Test;

/** A configuration is given by a file of its name, and Felix takes what follows a hyphen for one of several. */
public class SettingsNameTest {

    private static final Pattern PID = Pattern.compile("[ :](?:pid|factoryPid)=\"([^\"]+)\"");

    @Test
    public void noSettingsHaveANameThatAFileCannotBear() throws IOException {
        var pids = pids();

        assertThat(pids).contains("org.mpaka.node", "org.mpaka.printer");
        assertThat(pids).noneMatch(pid -> pid.contains("-") || pid.contains("~"));
    }

    private static List<String> pids() throws IOException {
        var pids = new ArrayList<String>();
        for (BuiltBundle bundle : BuiltBundle.all()) {
            var described = bundle.classes().resolve("OSGI-INF/metatype");
            if (!Files.isDirectory(described)) continue;
            try (var files = Files.list(described)) {
                for (var file : files.toList()) {
                    PID.matcher(Files.readString(file)).results().forEach(found -> pids.add(found.group(1)));
                }
            }
        }
        return pids;
    }
}
