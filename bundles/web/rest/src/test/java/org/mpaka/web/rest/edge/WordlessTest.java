package org.mpaka.web.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WordlessTest {
    @Test
    void keepsTypesAndPlacesAndNothingThatWasSaid() {
        // given
        var database = new IllegalArgumentException("Key (number)=(TX0418207) exists\n2026-11-22 | INFO | all is well");
        var bug = new IllegalStateException("SQL state 23505 for MWAKASEGE", database);
        bug.addSuppressed(new IllegalStateException("MWAKASEGE"));
        // when
        var logged = new StringWriter();
        Wordless.of(bug).printStackTrace(new PrintWriter(logged, true));
        // then
        assertThat(logged.toString())
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException", "WordlessTest")
                .doesNotContain("MWAKASEGE", "TX0418207", "all is well");
    }

    @Test
    void endsWhereCausesRunInACircle() {
        var one = new IllegalStateException();
        one.initCause(new IllegalStateException(one));
        assertThat(Wordless.of(one)).hasToString("java.lang.IllegalStateException");
    }
}
