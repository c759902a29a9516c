package org.mpaka.web.shell;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.web.shell.legislation.LawAskCommand;
import org.mpaka.web.shell.permit.PermitKindsCommand;

/** Days are the post's, and what is typed is read with care. */
class DaysTest {
    @TempDir
    private Path node;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(node).signedIn();
    }

    @Test
    void todayIsTheDayAtThePost() throws Exception {
        // where UTC still has the 22nd
        shell.run(LawAskCommand.class, "KEN");
        assertThat(shell.core.recording.last().arguments())
                .singleElement(as(type(LegalFacts.class)))
                .extracting(LegalFacts::on)
                .isEqualTo(LocalDate.parse("2026-11-23"));
    }

    @Test
    void aDayThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> shell.run(PermitKindsCommand.class, "2026-13-01"))
                .isInstanceOf(Failure.class)
                .hasMessage("2026-13-01 is not a date that exists. Correct it.");
    }

    @Test
    void aQuestionToTheLawSaysWhatItTakes() {
        assertThatThrownBy(() -> shell.run(LawAskCommand.class, "KEN", "2026-11-22", "tourism"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("tourism")
                .hasMessageContaining("mpaka:law-ask takes a nationality and a day");
        assertThatThrownBy(() -> shell.run(LawAskCommand.class, "--purpose", "tourism", "KEN"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("HOLIDAY, VISIT");
        assertThatThrownBy(() -> shell.run(LawAskCommand.class, "--days", "many", "KEN"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--days");
    }
}
