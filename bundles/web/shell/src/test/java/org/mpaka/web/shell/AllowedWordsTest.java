package org.mpaka.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.web.shell.access.UserAddCommand;
import org.mpaka.web.shell.inspection.ShiftOpenCommand;

class AllowedWordsTest {
    @TempDir
    private Path node;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(node).signedIn();
    }

    @Test
    void saysWhichWordsAnArgumentTakes() {
        var refused = catchThrowableOfType(
                CommandException.class, () -> shell.run(ShiftOpenCommand.class, "1", "SIDEWAYS to type"));

        assertThat(AllowedWords.sentence(refused)).contains("direction is one of ENTRY, EXIT.");
    }

    @Test
    void saysWhichWordsAListTakes() {
        var refused = catchThrowableOfType(
                CommandException.class, () -> shell.run(UserAddCommand.class, "a.b", "A B", "BAKER"));

        assertThat(AllowedWords.sentence(refused).orElseThrow()).contains("is one of OFFICER, SUPERVISOR");
    }

    @Test
    void addsNothingToOtherFailures() {
        var missing = catchThrowableOfType(CommandException.class, () -> shell.run(ShiftOpenCommand.class, "1"));

        assertThat(AllowedWords.sentence(missing)).isEmpty();
        assertThat(AllowedWords.sentence(
                        new Failure("Unable to convert argument x with value 'y' to type org.mpaka.Z")))
                .isEmpty();
    }
}
