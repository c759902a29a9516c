package org.mpaka.platform.jersey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {
    private final ProblemMapper mapper = new ProblemMapper();

    @Test
    void takesARequestThatWasCutOffForNoBug() {
        assertThat(mapper.toResponse(new IOException(new EOFException("Early EOF")))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void takesAnyOtherFailureForABug() {
        assertThat(mapper.toResponse(new IOException("disk")).getStatus()).isEqualTo(500);
    }
}
