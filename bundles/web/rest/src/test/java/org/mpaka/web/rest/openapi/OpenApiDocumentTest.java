package org.mpaka.web.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {
    static final Path DOCUMENT = Path.of("src/main/openapi/openapi.json");

    private static final String REGENERATE =
            "mvn -pl bundles/web/rest -am test -Dtest=OpenApiDocumentTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dmpaka.openapi.write=true";

    @Test
    void theDocumentIsWhatTheClassesSay() throws Exception {
        // given
        var generated = new OpenApiGenerator().document();
        // when
        if (Boolean.getBoolean("mpaka.openapi.write")) {
            Files.writeString(DOCUMENT, generated);
            // The build copied the old one already, and the other tests of this run read it there.
            Files.writeString(Path.of("target/classes/META-INF/openapi.json"), generated);
        }
        // then
        assertThat(Files.readString(DOCUMENT))
                .as("the document differs from the code; if the code is right: " + REGENERATE)
                .isEqualTo(generated);
    }
}
