package org.mpaka.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHasherTest {
    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void tellsTheRightPasswordFromAWrongOne() {
        var hash = hasher.hash("correct horse".toCharArray());
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hasher.matches("correct horse".toCharArray(), hash)).isTrue();
        assertThat(hasher.matches("correct house".toCharArray(), hash)).isFalse();
        assertThat(hasher.hash("correct horse".toCharArray())).isNotEqualTo(hash);
    }

    /** Reference vector: {@code echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1} of the argon2 project. */
    @Test
    void agreesWithTheReferenceImplementation() {
        var reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(hasher.matches("password".toCharArray(), reference)).isTrue();
        assertThat(hasher.isOutdated(reference)).isTrue();
        assertThat(hasher.isOutdated(hasher.hash("x".toCharArray()))).isFalse();
    }

    @Test
    void takesALetterHoweverItIsComposed() {
        var hash = hasher.hash("caf\u00e9".toCharArray());
        assertThat(hasher.matches("cafe\u0301".toCharArray(), hash)).isTrue();
    }
}
