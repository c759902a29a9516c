package org.mpaka.platform.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerProcessTest {
    private static final byte[] GIVEN = {1, 2, 3};

    private WorkerProcess worker = worker(Duration.ofSeconds(60));

    private static WorkerProcess worker(Duration limit) {
        return new WorkerProcess(new WorkerProcess.Settings(
                EchoWorker.class, System.getProperty("java.class.path"), 32, List.of(), List.of(), limit, 1000));
    }

    @AfterEach
    void end() {
        worker.close();
    }

    @Test
    void answersAndSaysTheWorkersCode() throws Exception {
        worker.warm();
        assertThat(worker.ask(EchoWorker.ECHO, GIVEN)).isEqualTo(GIVEN);
        assertThatThrownBy(() -> worker.ask(EchoWorker.REFUSE, GIVEN))
                .isInstanceOfSatisfying(
                        NoAnswerException.class, e -> assertThat(e.code()).isEqualTo(EchoWorker.CODE));
        assertThat(worker.ask(EchoWorker.ECHO, GIVEN)).isEqualTo(GIVEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {EchoWorker.DIE, EchoWorker.TOO_MUCH})
    void oneThatDiesOrAnswersTooMuchIsReplaced(int badly) throws Exception {
        assertThatThrownBy(() -> worker.ask(badly, GIVEN))
                .isInstanceOfSatisfying(
                        NoAnswerException.class, e -> assertThat(e.code()).isEqualTo(NoAnswerException.LOST));
        assertThat(worker.ask(EchoWorker.ECHO, GIVEN)).isEqualTo(GIVEN);
    }

    @Test
    void oneThatHangsIsEnded() {
        worker.close();
        worker = worker(Duration.ofMillis(300));
        assertThatThrownBy(() -> worker.ask(EchoWorker.HANG, GIVEN))
                .isInstanceOfSatisfying(
                        NoAnswerException.class, e -> assertThat(e.code()).isEqualTo(NoAnswerException.LOST));
    }
}
