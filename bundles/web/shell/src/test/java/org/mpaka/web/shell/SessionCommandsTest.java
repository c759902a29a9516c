package org.mpaka.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.web.rest.core.FakeSessions;
import org.mpaka.web.shell.session.PasswordCommand;
import org.mpaka.web.shell.session.SignInCommand;
import org.mpaka.web.shell.session.SignOutCommand;
import org.mpaka.web.shell.session.WhoAmICommand;

/** Commands that open and close a session. */
class SessionCommandsTest {
    @TempDir
    private Path node;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(node);
    }

    @Test
    void signsInWithAPasswordThatIsNoArgumentAndStaysHidden() throws Exception {
        // when
        var greeting = shell.typing(FakeSessions.PASSWORD).run(SignInCommand.class, "n.ndayizeye");
        // then
        assertThat(greeting).contains("Signed in as Nadège Ndayizeye.");
        assertThat(shell.run(WhoAmICommand.class)).contains("n.ndayizeye", "BDI-KOB");
        assertThat(shell.variables()).noneMatch(text -> text.contains(FakeSessions.TOKEN));
    }

    @Test
    void saysThatAPasswordIsWrong() throws Exception {
        assertThat(shell.typing("wrong").run(SignInCommand.class, "n.ndayizeye"))
                .contains("Name or password is wrong.");
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        shell.signedIn().run(SignOutCommand.class);
        assertThat(shell.core.sessions.peek(FakeSessions.TOKEN)).isEmpty();
    }

    @Test
    void changesNoPasswordWhenTheNewOnesDiffer() throws Exception {
        var printed = shell.signedIn()
                .typing(FakeSessions.PASSWORD, "umuvyeyi-asoma-1", "umuvyeyi-asoma-2")
                .run(PasswordCommand.class);
        assertThat(printed).contains("Nothing was changed");
    }

    @Test
    void whoCameOverSshIsSignedInAlready() throws Exception {
        // when
        shell.cameOverSsh();
        // then
        assertThat(shell.run(WhoAmICommand.class)).contains("n.ndayizeye", "BDI-KOB");
        assertThat(shell.variables()).noneMatch(text -> text.contains(FakeSessions.TOKEN));
    }
}
