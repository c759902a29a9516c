package org.mpaka.documents.chip;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.chip.ChipCheck;
import org.mpaka.api.chip.ChipCheck.Kind;
import org.mpaka.api.chip.ChipFile;
import org.mpaka.api.chip.ChipPortrait;
import org.mpaka.api.chip.ChipReading;
import org.mpaka.api.chip.ChipVerification;
import org.mpaka.api.chip.PassiveAuthentication;
import org.mpaka.api.device.CardChannel;
import org.mpaka.api.device.CardLostException;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.documents.chip.portrait.PortraitDecoder;
import org.mpaka.documents.chip.portrait.PortraitGroup;

/** Reads the chip that lies on a reader and looks at all of it. Any thread; one reading a reader. */
final class ChipInspector {
    private final PassiveAuthentication passive;
    private final PortraitDecoder portraits;
    private final Clock clock;
    private final ReadingRules rules;

    /**
     * How chips are read.
     *
     * @param fallBack basic access where PACE failed
     * @param block octets a command asks for
     */
    record ReadingRules(boolean fallBack, int block) {}

    ChipInspector(PassiveAuthentication passive, PortraitDecoder portraits, Clock clock, ReadingRules rules) {
        this.passive = passive;
        this.portraits = portraits;
        this.clock = clock;
        this.rules = rules;
    }

    /** A reading, and why it ended before its end. */
    record Outcome(ChipReading reading, Optional<Trouble> trouble) {}

    /** @param end in {@link System#nanoTime}: no command goes out after it */
    Outcome inspect(
            ChipReader reader, CardChannel channel, DocumentReading document, Optional<String> cardNumber, long end)
            throws InterruptedException {
        long began = System.nanoTime();
        var key = AccessKey.of(document, cardNumber);
        var card = new TimedCard(channel, end);
        var visit = visitor(card, key).visit();
        var exchanging = card.exchanging();
        int exchanges = card.exchanges();
        if (visit.trouble().filter(Trouble.KEYS_DIFFER::equals).isPresent()) {
            channel.close();
            try (var anew = reader.connect(Duration.ZERO).orElse(null)) {
                if (anew != null) {
                    var second = new TimedCard(anew, end);
                    visit = visitor(second, key).again(visit);
                    exchanging = exchanging.plus(second.exchanging());
                    exchanges += second.exchanges();
                }
            } catch (CardLostException e) {
                visit = Visit.ended(visit, Trouble.TORN_OFF);
            }
        }
        var portrait =
                visit.content().find(ChipFile.DG2).flatMap(PortraitGroup::image).flatMap(portraits::decode);
        var status = reader.status();
        var reading = new ChipReading(
                clock.instant(),
                status.device(),
                status.name(),
                status.simulated(),
                visit.access(),
                verified(visit, document, portrait),
                portrait,
                HolderFields.of(visit.content()),
                Duration.ofNanos(System.nanoTime() - began),
                exchanging,
                exchanges);
        return new Outcome(reading, visit.trouble());
    }

    private ChipVisitor visitor(TimedCard card, AccessKey key) {
        return new ChipVisitor(card, key, rules.fallBack(), rules.block());
    }

    private ChipVerification verified(Visit visit, DocumentReading document, Optional<ChipPortrait> portrait) {
        var access = access(visit);
        if (visit.opened().isEmpty())
            return new ChipVerification(clock.instant(), List.of(access), Optional.empty(), Optional.empty());
        var after = new ArrayList<>(visit.copyChecks());
        after.add(ChipZone.compared(visit.content().find(ChipFile.DG1), document.lines()));
        after.add(portrait(visit, portrait));
        return passive.verify(visit.content()).with(List.of(access), after);
    }

    private static ChipCheck access(Visit visit) {
        if (visit.opened().isPresent()) {
            var opened = visit.opened().get();
            var how = opened.paceFailed()
                    ? "fallen-back"
                    : opened.access().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return ChipCheck.of(Kind.ACCESS, CheckAnswer.PASSED, Sentence.of("chip.access." + how));
        }
        var trouble = visit.trouble().orElse(Trouble.NOT_UNDERSTOOD);
        return ChipCheck.of(Kind.ACCESS, answer(trouble), sentence(trouble));
    }

    static CheckAnswer answer(Trouble trouble) {
        return switch (trouble) {
            case WRONG_KEY, KEYS_DIFFER -> CheckAnswer.FAILED;
            case NO_KEY, NOT_UNDERSTOOD -> CheckAnswer.NOT_POSSIBLE;
            case TORN_OFF, LATE, BLOCKED -> CheckAnswer.NOT_DONE;
        };
    }

    static Sentence sentence(Trouble trouble) {
        return Sentence.of(
                "chip.trouble." + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static ChipCheck portrait(Visit visit, Optional<ChipPortrait> portrait) {
        if (portrait.isPresent()) return portrait(CheckAnswer.PASSED, "shown");
        return visit.content().find(ChipFile.DG2).isPresent()
                ? portrait(CheckAnswer.NOT_POSSIBLE, "not-decoded")
                : portrait(CheckAnswer.NOT_POSSIBLE, "not-read");
    }

    private static ChipCheck portrait(CheckAnswer answer, String what) {
        return ChipCheck.of(Kind.PORTRAIT, answer, Sentence.of("chip.portrait." + what));
    }
}
