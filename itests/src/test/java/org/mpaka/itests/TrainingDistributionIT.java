package org.mpaka.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.Test;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;

/** The distribution for training, booted as a node to practise on. */
public class TrainingDistributionIT extends DistributionIT {

    private static final int PATIENCE_SECONDS = 180;

    public TrainingDistributionIT() {
        super(Country.TRAINING);
    }

    @Override
    @Configuration
    public Option[] configuration() {
        return new Option[] {KarafOptions.run(TestNode.fresh(Country.TRAINING, "TRAINING"))};
    }

    @Test
    public void leadsATraineeThroughAnExerciseAndKeepsWhatWasAchieved() throws Exception {
        var trainee = Lane.signInHere("trainee-1", password("trainee-1"));
        trainee.openShift("1", "ENTRY");
        awaitExercises(trainee);

        JsonNode run = trainee.begin("cloned-passport");
        trainee.admit(trainee.inspect(zone(run)), "the reader may still be busy with the chip");
        run = trainee.next(run);
        trainee.refer(trainee.inspect(zone(run)), "DOCUMENT");
        run = trainee.next(run);
        trainee.refer(trainee.inspect(zone(run)), "IDENTITY");
        run = trainee.next(run);

        assertThat(run.get("score").asInt()).isEqualTo(100);
        assertThat(run.get("passed").asBoolean()).isTrue();
        assertThat(trainee.get("training/record?officer=trainee-1").get("items"))
                .hasSize(1);
    }

    /** The zone, typed: what the reader says comes over the stream of events, which the console hears. */
    private static String[] zone(JsonNode run) {
        JsonNode travellers = run.get("travellers");
        JsonNode lines = travellers.get(travellers.size() - 1).get("zone");
        return new String[] {lines.get(0).asText(), lines.get(1).asText()};
    }

    /** Features of a mode are installed after the boot. */
    private static String password(String user) throws Exception {
        Path sheet = Path.of(System.getProperty("mpaka.node.dir"), "training-sign-in.txt");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(sheet)) {
            assertThat(System.nanoTime()).as("accounts for training").isLessThan(end);
            Thread.sleep(200);
        }
        return Files.readAllLines(sheet).stream()
                .filter(line -> line.startsWith(user + " "))
                .map(line -> line.split(" ")[1])
                .findFirst()
                .orElseThrow();
    }

    private static void awaitExercises(Lane trainee) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (trainee.status("training/scenarios") != 200) {
            assertThat(System.nanoTime()).as("exercises").isLessThan(end);
            Thread.sleep(200);
        }
    }
}
