package org.mpaka.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.NodeIdentity;

class LocalNodeTest {
    private static final String ZONES = "BDI=Africa/Bujumbura, COD-UVI=Africa/Lubumbashi";

    @TempDir
    Path directory;

    /** What the file says; an absent key is null, as Declarative Services give it. */
    @SuppressWarnings({"BadAnnotationImplementation", "NullAway"})
    private record Written(
            @Nullable String node,
            @Nullable String country,
            @Nullable String post,
            String mode,
            String zoneList,
            String directory)
            implements LocalNode.Settings {
        @Override
        public String[] zones() {
            return new String[] {zoneList};
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return LocalNode.Settings.class;
        }
    }

    @Test
    void readsWhoItIsAndMakesItsDirectoryPrivate() throws IOException {
        var wanted = directory.resolve("node");
        var node =
                new LocalNode(new Written(" bdi-kob-training", "BDI", "BDI-KOB", "training", ZONES, wanted.toString()));
        assertThat(node.identity().node()).hasToString("bdi-kob-training");
        assertThat(node.identity().post()).hasToString("BDI-KOB");
        assertThat(node.identity().mode()).isEqualTo(NodeIdentity.Mode.TRAINING);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(node.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void givesTheZonesOfItsOneSettingToAllWhoCountDays() {
        var node = new LocalNode(new Written("bdi-kob-1", "BDI", "BDI-KOB", "LIVE", ZONES, directory.toString()));
        assertThat(node.zones().of(BorderPostId.of("COD-UVI"))).hasToString("Africa/Lubumbashi");
        assertThatThrownBy(() ->
                        new LocalNode(new Written("bdi-kob-1", "BDI", "BDI-KOB", "LIVE", "BDI=Kobero", "" + directory)))
                .hasMessageContaining("zones = BDI=Kobero is not understood: write country or post = zone");
    }

    /** Or invented officers would become real ones by a change of a line. */
    @ParameterizedTest
    @CsvSource({"DEMONSTRATION, LIVE", "LIVE, DEMONSTRATION", "TRAINING, LIVE", "LIVE, TRAINING"})
    void keepsForLifeTheModeItWasMadeIn(String made, String wanted) {
        var node = directory.resolve("node").toString();
        new LocalNode(new Written(nameFor(made), "BDI", "BDI-KOB", made, ZONES, node));
        assertThatThrownBy(() -> new LocalNode(new Written(nameFor(wanted), "BDI", "BDI-KOB", wanted, ZONES, node)))
                .hasMessageContaining("were made in mode " + made);
        assertThat(new LocalNode(new Written(nameFor(made), "BDI", "BDI-KOB", made, ZONES, node))
                        .identity()
                        .mode())
                .hasToString(made);
    }

    private static String nameFor(String mode) {
        return mode.equals("TRAINING") ? "bdi-kob-training" : "bdi-kob-1";
    }

    /** Its name is in every entry: so no journal for training is taken for a post's. */
    @ParameterizedTest
    @CsvSource({
        "bdi-kob-1, TRAINING, write bdi-kob-1-training",
        "bdi-kob-training, LIVE, is the name of a node for training",
        "bdi-kob-training, DEMONSTRATION, is the name of a node for training",
    })
    void aNodeForTrainingIsKnownByItsName(String node, String mode, String message) {
        var written = new Written(node, "BDI", "BDI-KOB", mode, ZONES, directory.toString());
        assertThatThrownBy(() -> new LocalNode(written)).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        ", BDI, BDI-KOB, LIVE, node is missing: write small letters",
        "BDI KOB, BDI, BDI-KOB, LIVE, node = BDI KOB is not understood: write small letters",
        "bdi-kob-1, Burundi, BDI-KOB, LIVE, country = Burundi is not understood: write one to three capital letters",
        "bdi-kob-1, BDI, KOB, LIVE, 'post = KOB is not understood: write country, hyphen, short code: BDI-KOB'",
        "bdi-kob-1, BDI, TZA-KAB, LIVE, post TZA-KAB does not lie in country BDI",
        "bdi-kob-1, BDI, BDI-KOB, TEST, 'mode = TEST is not understood: write one of [LIVE, DEMONSTRATION, TRAINING]'",
    })
    void saysWhatToWriteWhereASettingIsWrong(
            @Nullable String node, String country, String post, String mode, String message) {
        assertThatThrownBy(() -> new LocalNode(new Written(node, country, post, mode, ZONES, directory.toString())))
                .hasMessageContaining(message);
    }
}
