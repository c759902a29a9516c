package org.mpaka.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.documents.page.worker.Attempt;
import org.mpaka.platform.worker.WorkerProcess;

/** On a node the jars lie in the worker's own directory, where its library takes native code out of them. */
class WorkerOfABundleTest {
    @TempDir
    private Path directory;

    /** Jars that the bundle holds are copied; what is a directory here is the bundle's own classes. */
    private String taken(String entry) throws IOException {
        var file = Path.of(entry);
        if (Files.isDirectory(file)) return entry;
        return Files.copy(file, directory.resolve(file.getFileName())).toString();
    }

    @Test
    void charactersAreReadWithTheJarsInTheWorkersDirectory() throws Exception {
        Pages.assumeEngine();
        var needed = List.of("javacpp", "leptonica", "tesseract", "zxing", "page-image", "worker", "classes");
        var jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> needed.stream().anyMatch(entry::contains))
                .toList();
        var classPath = new ArrayList<String>();
        for (var jar : jars) classPath.add(taken(jar));
        var settings =
                PageReader.settings(directory, String.join(File.pathSeparator, classPath), Duration.ofSeconds(60));
        try (var worker = new WorkerProcess(settings)) {
            assertThat(worker.ask(Attempt.BAND.ordinal(), Pages.specimen("passport.jpg")))
                    .isNotEmpty();
        }
    }
}
