package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.alert.Invented.unList;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.api.alert.ListDifference;
import org.mpaka.api.alert.ListDifference.FieldChange;
import org.mpaka.api.alert.ListDifference.Kind;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class ListDifferencesTest {
    private final TestDatabase database;
    private World world;

    ListDifferencesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new World(database);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private List<ListDifference> all(UUID preview, Optional<Kind> kind, int limit) {
        var found = new ArrayList<ListDifference>();
        var after = Optional.<String>empty();
        do {
            var page = world.imports.differences(SUPERVISOR, preview, kind, new PageRequest(limit, after));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            found.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return found;
    }

    @Test
    void saysOfEveryEntryWhatIsAddedChangedAndRemoved() {
        // given
        world.importList("A;ANNA A;1970", "B;BERTE B;1970", "C;CLARA C;1970");
        var preview = world.preview(unList("A;ANNA A;1970", "B;BERTHE B;1971", "D;DORA D;1970"));
        // when
        var differences = all(preview.id(), Optional.empty(), 2);
        // then
        assertThat(differences)
                .extracting(difference -> difference.kind() + " " + difference.name())
                .containsExactly("CHANGED BERTHE B", "ADDED DORA D", "REMOVED CLARA C");
        assertThat(differences.get(0).changes())
                .containsExactly(
                        new FieldChange("name", List.of("BERTE B"), List.of("BERTHE B")),
                        new FieldChange("birth", List.of("1970"), List.of("1971")));
        assertThat(differences.get(2).changes()).contains(new FieldChange("name", List.of("CLARA C"), List.of()));
        assertThat(all(preview.id(), Optional.of(Kind.REMOVED), 10)).containsExactly(differences.get(2));
        assertThat(world.journal.count("alert.import-compared")).isEqualTo(3);
    }

    @Test
    void pagesThroughManyWithoutLosingOrRepeatingOne() {
        var many = IntStream.range(0, 1_234)
                .mapToObj(i -> "N" + i + ";NADIA N" + i + ";1970")
                .toArray(String[]::new);
        var preview = world.preview(unList(many));
        var differences = all(preview.id(), Optional.of(Kind.ADDED), 97);
        assertThat(differences)
                .extracting(ListDifference::alert)
                .doesNotHaveDuplicates()
                .hasSize(1_234);
        assertThat(all(preview.id(), Optional.of(Kind.CHANGED), 97)).isEmpty();
    }

    @Test
    void handsOverEveryProblemAndTheirNumber() {
        var preview = world.preview(unList("A;ANNA A;1970", "B; ;1970"));
        var problems = new ArrayList<ImportProblem>();
        assertThat(world.imports.problems(SUPERVISOR, preview.id(), problems::add))
                .isOne();
        assertThat(problems).isEqualTo(preview.problems());
    }

    @Test
    void needsTheRightAPreviewAndTheListItWasComparedWith() {
        var preview = world.preview(unList("A;ANNA A;1970")).id();
        var first = PageRequest.first(10);
        assertThatThrownBy(() -> world.imports.differences(Actors.OFFICER, preview, Optional.empty(), first))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.imports.problems(Actors.OFFICER, preview, problem -> {}))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.imports.differences(SUPERVISOR, UUID.randomUUID(), Optional.empty(), first))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
        var nonsense = new PageRequest(10, Optional.of("x"));
        assertThatThrownBy(() -> world.imports.differences(SUPERVISOR, preview, Optional.empty(), nonsense))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD));
        world.importList("B;BERTE B;1970");
        assertThatThrownBy(() -> world.imports.differences(SUPERVISOR, preview, Optional.empty(), first))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CHANGED_MEANWHILE));
    }
}
