package org.mpaka.documents.alertlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

class XmlCursorTest {
    private static XmlCursor at(String children) {
        var cursor = new XmlCursor(
                "test", new ByteArrayInputStream(("<list>" + children + "</list>").getBytes(StandardCharsets.UTF_8)));
        assertThat(cursor.nextChild()).isTrue();
        return cursor;
    }

    private static String many(String one) {
        return IntStream.range(0, 3000).mapToObj(one::formatted).collect(Collectors.joining());
    }

    private static void refuses(String children) {
        var cursor = at(children);
        assertThatThrownBy(() -> {
                    while (cursor.nextChild()) cursor.skip();
                })
                .isInstanceOfSatisfying(MpakaException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.UNREADABLE_FILE);
                    assertThat(e.sentence().arguments().toString()).contains("different names");
                });
    }

    @Test
    void refusesAFileThatCallsEveryElementOtherwise() {
        refuses(many("<e%d/>"));
    }

    @Test
    void refusesAFileThatCallsEveryAttributeOtherwise() {
        refuses(many("<e a%d='1'/>"));
    }

    @Test
    void readsAnyNumberOfElementsOfAFewNames() {
        var cursor = at(many("<e a='%d'/>"));
        int count = 0;
        while (cursor.nextChild()) {
            cursor.skip();
            count++;
        }
        assertThat(count).isEqualTo(3000);
    }
}
