package org.mpaka.web.rest.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sentences;
import org.mpaka.api.alert.ImportProblem;

class ProblemsFileTest {
    private static final Sentences SENTENCES =
            (sentence, language) -> sentence.code() + sentence.arguments().values();

    private static String written(int count, ImportProblem... problems) throws IOException {
        var out = new ByteArrayOutputStream();
        var file = new ProblemsFile(SENTENCES, Locale.ENGLISH, out);
        for (var problem : problems) file.add(problem);
        file.finish(problems.length, count);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesALineAProblemAndHowManyMoreThereAre() throws IOException {
        var text = written(
                3,
                new ImportProblem(17, "ref \"9\"", Sentence.of("alert-list.without-name"), false),
                new ImportProblem(0, "", Sentence.of("alert-list.too-long", "field", "name"), true));
        assertThat(text.split("\r\n"))
                .hasSize(4)
                .contains("\"17\",\"ref \"\"9\"\"\",\"rest.problems-set-aside[]\",\"alert-list.without-name[]\"")
                .endsWith("\"\",\"\",\"\",\"rest.problems-more[1]\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "\n=1", "\uFEFF=1", "|cmd", "%0A=1"})
    void neverWritesWhatASpreadsheetTakesForAFormula(String hostile) throws IOException {
        assertThat(written(1, new ImportProblem(1, hostile, Sentence.of("x"), false)))
                .contains("\"'" + hostile + "\"");
    }
}
