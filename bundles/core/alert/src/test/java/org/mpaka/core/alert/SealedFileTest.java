package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SealedFileTest {
    private static Set<Path> files() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(file -> file.getFileName().toString().startsWith("mpaka-import"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void givesBackWhatWasWrittenAndLeavesNothingReadableOrBehind() throws IOException {
        var before = files();
        var name = "ANNA AMANI".getBytes(StandardCharsets.US_ASCII);
        var random = new Random(3);
        var noise = new byte[1000];
        random.nextBytes(noise);
        try (var sealed = new SealedFile()) {
            for (int i = 0; i < 50; i++) sealed.append(i % 2 == 0 ? name : noise, i % 2 == 0 ? name.length : i);
            assertThat(sealed.read(4)).isEqualTo(name);
            assertThat(sealed.read(7)).isEqualTo(Arrays.copyOf(noise, 7));
            var all = sealed.stream().readAllBytes();
            assertThat(all).hasSize(25 * name.length + 25 * 25);
            assertThat(Arrays.copyOf(all, name.length + 1)).isEqualTo(first(name, noise));
            for (var file : without(files(), before))
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("AMANI");
        }
        assertThat(without(files(), before)).isEmpty();
    }

    private static byte[] first(byte[] name, byte[] noise) {
        var bytes = Arrays.copyOf(name, name.length + 1);
        bytes[name.length] = noise[0];
        return bytes;
    }

    private static List<Path> without(Set<Path> files, Set<Path> others) {
        return files.stream().filter(file -> !others.contains(file)).toList();
    }
}
