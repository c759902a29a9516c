package org.mpaka.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.Test;

/** A post and a workstation, each a process of its own. */
public class DeviceAgentIT {

    private static final String OWN = "umuvyeyi-asoma-igitabu-4";
    private static final String CODE = "Code: +([0-9A-Z-]{19})";

    @Test
    public void aWorkstationsDevicesAreThePostsAndOneThatIsKilledComesBack() throws Exception {
        try (RealNode kobero = RealNode.unpack(Country.BURUNDI);
                RealAgent agent = RealAgent.unpack()) {
            kobero.start();
            int port = kobero.node().workstationPort();
            assertThat(agent.enrol(port, "0000-0000-0000-0000")).contains("Not enrolled");
            var lines = Files.readAllLines(kobero.node().directory().resolve("first-sign-in.txt"));
            Lane.signInFirst(
                    kobero, "administrator", lines.get(lines.size() - 1).strip(), OWN);
            try (var administrator = ShellOverSsh.of(kobero, "administrator", OWN)) {
                String code = administrator.find(CODE, "mpaka:workstation-invite counter-1 3");
                assertThat(agent.enrol(port, code)).contains("This workstation is counter-1");
                assertThat(administrator.run("mpaka:workstation-list")).contains("counter-1", "not connected");

                agent.start();
                RealNode.await("its devices", () -> stands(administrator) && !lost(administrator));
                assertThat(administrator.run("mpaka:workstation-list")).doesNotContain("not connected");

                agent.kill();
                RealNode.await("lost", () -> lost(administrator));

                agent.start();
                RealNode.await("back", () -> stands(administrator) && !lost(administrator));

                assertThat(administrator.run("mpaka:workstation-revoke counter-1 'Test is over'"))
                        .contains("is revoked");
                RealNode.await("cut off", () -> lost(administrator));
            }
        }
    }

    private static boolean stands(ShellOverSsh administrator) throws Exception {
        return administrator.run("mpaka:device-list").contains("counter-1-pcsc");
    }

    private static boolean lost(ShellOverSsh administrator) throws Exception {
        return administrator
                .run("mpaka:device-list")
                .lines()
                .anyMatch(line -> line.contains("counter-1-pcsc") && line.contains("LOST"));
    }
}
