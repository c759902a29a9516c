package org.mpaka.platform.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigureTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @BeforeEach
    void writeTemplate() throws IOException {
        Path template = Files.createDirectories(directory.resolve("templates/border-post"));
        Files.writeString(
                template.resolve("questions.properties"),
                """
                questions=country,post
                country.ask=Which state?
                country.default=BDI
                country.form=[A-Z]{3}
                country.problem=Write the three letters of the state.
                post.ask=Which point of entry?
                post.default=BDI-KOB
                post.form=[A-Z]{3}-[A-Z0-9]{2,8}
                post.begins-with={{country}}-
                post.problem=Write the state's code, a hyphen and the post's code.
                """);
        Files.writeString(template.resolve("org.mpaka.node.cfg"), "# who\ncountry = {{country}}\npost = {{post}}\n");
        Files.writeString(template.resolve("README.md"), "not a setting {{nothing}}");
    }

    @Test
    void writesTheUsualAnswersReadableByTheirOwnerOnly() throws Exception {
        assertThat(configure("")).isZero();

        assertThat(setting()).isEqualTo("# who\ncountry = BDI\npost = BDI-KOB\n");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(directory.resolve("node/etc/org.mpaka.node.cfg"))))
                .isEqualTo("rw-------");
        assertThat(directory.resolve("node/etc/README.md")).doesNotExist();
    }

    @Test
    void keepsAnswersForTheNextTime() throws Exception {
        configure("", "--set", "country=TZA", "--set", "post=TZA-KAB");

        assertThat(configure("")).isZero();

        assertThat(setting()).contains("post = TZA-KAB");
    }

    @Test
    void takesAnAnswerFileAndLetsTheCallOverrideIt() throws Exception {
        Path answers = Files.writeString(directory.resolve("answers"), "country=TZA\npost=TZA-MAN\n");

        assertThat(configure("", "--answers", answers.toString(), "--set", "post=TZA-KAB"))
                .isZero();

        assertThat(setting()).contains("post = TZA-KAB");
    }

    @Test
    void saysEverythingThatIsWrongAndWritesNothing() throws Exception {
        int exit = configure("", "--set", "country=tza", "--set", "post=TZA-KAB", "--set", "colour=red");

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("country = tza: Write the three letters of the state.")
                .contains("post = TZA-KAB: Write the state's code")
                .contains("colour: this template has no such setting; it has country, post");
        assertThat(directory.resolve("node")).doesNotExist();
    }

    @Test
    void asksUntilTheAnswerIsRight() throws Exception {
        assertThat(configure("9\n1\nTanzania\nTZA\nTZA-KAB\nperhaps\nyes\n", "--ask"))
                .isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Write a number from 1 to 1", "Write the three letters of the state.", "Write yes or no.")
                .contains("org.mpaka.node.cfg (new)", "    post = TZA-KAB");
        assertThat(setting()).contains("post = TZA-KAB");
    }

    @Test
    void writesNothingWhenTheInputEnds() throws Exception {
        assertThat(configure("1\nTZA\n", "--ask")).isEqualTo(1);

        assertThat(directory.resolve("node")).doesNotExist();
    }

    @Test
    void showsWithoutWritingAndWritesNothingWithoutAYes() throws Exception {
        assertThat(configure("", "--show")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("org.mpaka.node.cfg (new)", "post = BDI-KOB");

        assertThat(configure("border-post\n\n\nno\n", "--ask")).isZero();

        assertThat(directory.resolve("node")).doesNotExist();
    }

    @Test
    void aTemplateTakesOverAnotherAndFixesWhatIsNotAsked() throws Exception {
        Path practice = Files.createDirectory(directory.resolve("templates/practice"));
        Files.writeString(
                practice.resolve("questions.properties"),
                """
                extends=border-post
                questions=country,post,node
                node.ask=Name?
                node.default={{post:small}}-practice
                node.form=[a-z-]+
                node.problem=Small letters.
                fixed.mode=TRAINING
                """);
        Files.writeString(
                practice.resolve("org.mpaka.node.cfg"), "node = {{node}}\npost = {{post}}\nmode = {{mode}}\n");

        assertThat(configure("", "--template", "practice")).isZero();

        assertThat(setting()).isEqualTo("node = bdi-kob-practice\npost = BDI-KOB\nmode = TRAINING\n");
        assertThat(configure("", "--check")).as("the template is kept").isZero();
    }

    @Test
    void neverWritesTheModeOfOthersOverDataThatAreThere() throws Exception {
        Files.writeString(
                directory.resolve("templates/border-post/org.mpaka.node.cfg"), "post = {{post}}\nmode = TRAINING\n");
        Files.writeString(Files.createDirectory(directory.resolve("node")).resolve("node-mode.txt"), "LIVE");

        assertThat(configure("")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("mode = TRAINING", "that is LIVE");
        assertThat(directory.resolve("node/etc")).doesNotExist();
    }

    @Test
    void checkTellsOfMissingAndOfChangedFiles() throws Exception {
        configure("");
        assertThat(configure("", "--check")).isZero();

        Files.writeString(directory.resolve("node/etc/org.mpaka.node.cfg"), "post = BDI-MUG\n");
        assertThat(configure("", "--check")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("was changed by hand");

        Files.delete(directory.resolve("node/etc/org.mpaka.node.cfg"));
        assertThat(configure("", "--check")).isEqualTo(1);
    }

    @Test
    void refusesAWrongCallAndAMissingTemplate() throws Exception {
        assertThat(new Configure(reader(""), stream(out), stream(err)).run("only-one"))
                .isEqualTo(2);
        assertThat(new Configure(reader(""), stream(out), stream(err)).run("node", directory.toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("there is no template border-post in ");
    }

    private int configure(String typed, String... more) throws IOException {
        var arguments = new String[more.length + 2];
        arguments[0] = directory.resolve("node").toString();
        arguments[1] = directory.resolve("templates").toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new Configure(reader(typed), stream(out), stream(err)).run(arguments);
    }

    private String setting() throws IOException {
        return Files.readString(directory.resolve("node/etc/org.mpaka.node.cfg"));
    }

    private static BufferedReader reader(String typed) {
        return new BufferedReader(new StringReader(typed));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
