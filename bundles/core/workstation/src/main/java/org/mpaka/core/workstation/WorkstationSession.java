package org.mpaka.core.workstation;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.mpaka.api.device.CardLostException;
import org.mpaka.platform.agent.wire.DeviceLink;
import org.mpaka.platform.agent.wire.Message;

/** One connection of a known workstation. */
final class WorkstationSession {
    /** A request, once it has its number. */
    interface Question {
        Message.Request numbered(long number);
    }

    private final DeviceLink link;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, CompletableFuture<Message.Answer>> asked = new ConcurrentHashMap<>();

    WorkstationSession(DeviceLink link) {
        this.link = link;
    }

    void answered(Message.Answer answer) {
        var waiting = asked.get(answer.number());
        if (waiting != null) waiting.complete(answer);
    }

    /** @throws CardLostException when no answer comes in time, or it is that something is gone */
    Message.Answer ask(Question question, Duration patience) throws CardLostException {
        long number = numbers.incrementAndGet();
        var answer = new CompletableFuture<Message.Answer>();
        asked.put(number, answer);
        try {
            link.send(question.numbered(number));
            var got = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (got instanceof Message.Lost lost) throw new CardLostException(lost.why());
            return got;
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new CardLostException("no answer from the workstation", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CardLostException("stopping", e);
        } finally {
            asked.remove(number);
        }
    }

    void tell(Message message) {
        try {
            link.send(message);
        } catch (IOException e) {
            // who receives from this link finds it broken
            link.close();
        }
    }

    /** Nobody waits any longer for what will not come. */
    void end() {
        link.close();
        asked.values().forEach(waiting -> waiting.completeExceptionally(new IOException("the connection ended")));
    }
}
