package org.mpaka.testing.passport;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The chip of a travel document, played: takes commands, gives answers. Not for several threads.
 *
 * <p>Speaks BAC, PACE (generic mapping, P-256, with the zone or the card's number), chip authentication and active
 * authentication. Does not speak: terminal authentication, PACE with integrated mapping or chip authentication mapping,
 * Diffie-Hellman without curves.
 */
public final class VirtualPassport {
    private static final int CARD_ACCESS = 0x011C;
    private static final int PORTRAIT = 0x0102;
    private static final long DELAY_MILLIS = 1200;
    private static final byte[] NOTHING = {};

    private final Map<Integer, byte[]> files;
    private final Traits traits;
    private final SecureRandom random = new SecureRandom();
    private final ChipAuthentication chipKey;
    private final Optional<ActiveAuthentication> activeKey;
    private final String key;
    private @Nullable SecureChannel channel;
    /** Begins when the answer under way is out. */
    private @Nullable SecureChannel next;

    private BasicAccess basic;
    private PasswordConnection pace;
    private boolean open;
    private boolean chipAuthenticationChosen;
    private int selected;
    private int portraitReads;

    private VirtualPassport(Bearer bearer, Traits traits, VirtualState state) {
        this.traits = traits;
        var signedKey = ChipAuthentication.made(random);
        var signedActive = active();
        files = ChipFiles.of(bearer, traits, state, signedKey, signedActive);
        boolean copy = traits.has(Fault.CLONED) || traits.has(Fault.CLONED_HIDING);
        chipKey = copy ? ChipAuthentication.made(random) : signedKey;
        activeKey = copy ? active() : signedActive;
        key = (traits.has(Fault.WRONG_KEY) ? Bearer.OTHER : bearer).key();
        basic = new BasicAccess(key, random);
        pace = new PasswordConnection(key, traits.cardNumber(), random);
    }

    public static VirtualPassport of(Bearer bearer, Traits traits, VirtualState state) {
        return new VirtualPassport(bearer, traits, state);
    }

    private Optional<ActiveAuthentication> active() {
        return switch (traits.activeAuthentication()) {
            case NONE -> Optional.empty();
            case RSA -> Optional.of(ActiveAuthentication.rsa(random));
            case ELLIPTIC -> Optional.of(ActiveAuthentication.elliptic(random));
        };
    }

    /** Placed on the reader anew. */
    public void reset() {
        channel = null;
        next = null;
        open = false;
        portraitReads = 0;
        chipAuthenticationChosen = false;
        selected = 0;
        basic = new BasicAccess(key, random);
        pace = new PasswordConnection(key, traits.cardNumber(), random);
    }

    /** Answer to reset: direct convention, T=1, nothing else said. */
    public byte[] answerToReset() {
        return new byte[] {0x3B, (byte) 0x80, (byte) 0x80, 0x01, 0x01};
    }

    /**
     * @return data and the two octets of the status
     * @throws TornOffException when that is its fault
     */
    public byte[] transmit(byte[] bytes) throws TornOffException {
        if (traits.has(Fault.SLOW)) delay();
        var secured = channel;
        try {
            var command = Command.parse(bytes);
            if (!command.secured() || secured == null) {
                // whoever leaves the channel loses what it opened
                if (secured != null) closeChannel();
                return plain(answer(command), 0x9000);
            }
            return secured(command, secured);
        } catch (RefusedException e) {
            return plain(NOTHING, e.status());
        }
    }

    private byte[] secured(Command command, SecureChannel secured) throws TornOffException {
        Command inside;
        try {
            inside = secured.unwrap(command);
        } catch (RefusedException e) {
            closeChannel();
            throw e;
        }
        boolean odd = (command.ins() & 1) == 1;
        try {
            var wrapped = secured.wrap(answer(inside), 0x9000, odd);
            if (next != null) channel = next;
            next = null;
            return wrapped;
        } catch (RefusedException e) {
            return secured.wrap(NOTHING, e.status(), odd);
        }
    }

    private void closeChannel() {
        channel = null;
        open = false;
    }

    private byte[] answer(Command command) throws TornOffException {
        return switch (command.ins()) {
            case 0xA4 -> select(command);
            case 0xB0, 0xB1 -> read(command);
            case 0x84 -> challenge();
            case 0x82 -> basicAccess(command);
            case 0x22 -> choose(command);
            case 0x86 -> generalAuthenticate(command);
            case 0x88 -> activeAuthenticate(command);
            default -> throw new RefusedException(0x6D00);
        };
    }

    private byte[] select(Command command) {
        if (command.p1() == 4 || command.data().length != 2) {
            selected = 0;
            return NOTHING;
        }
        int file = (command.data()[0] & 0xFF) << 8 | command.data()[1] & 0xFF;
        if (file == 0x3F00) return NOTHING;
        content(file);
        selected = file;
        return NOTHING;
    }

    private byte[] content(int file) {
        if (file == CARD_ACCESS) {
            if (!traits.pace()) throw new RefusedException(0x6A82);
            return PasswordConnection.cardAccess();
        }
        if (!open) throw new RefusedException(0x6982);
        var content = files.get(file);
        if (content == null) throw new RefusedException(0x6A82);
        return content;
    }

    private byte[] read(Command command) throws TornOffException {
        int offset;
        if (command.ins() == 0xB1) offset = number(command.data());
        else if ((command.p1() & 0x80) != 0) {
            selected = 0x0100 + (command.p1() & 0x1F);
            offset = command.p2();
        } else offset = command.p1() << 8 | command.p2();
        if (selected == 0) throw new RefusedException(0x6986);
        if (selected == PORTRAIT && traits.has(Fault.TORN_OFF) && ++portraitReads > 1) throw new TornOffException();

        var content = content(selected);
        if (offset > content.length) throw new RefusedException(0x6B00);
        int length = Math.min(command.expected(), content.length - offset);
        var part = new byte[length];
        System.arraycopy(content, offset, part, 0, length);
        return command.ins() == 0xB1 ? Tlv.of(0x53, part) : part;
    }

    private static int number(byte[] data) {
        var object = Tlv.parse(data).get(0x54);
        if (object == null) throw new RefusedException(0x6A80);
        int number = 0;
        for (byte digit : object) number = number << 8 | digit & 0xFF;
        return number;
    }

    private byte[] challenge() {
        if (!traits.basicAccess()) throw new RefusedException(0x6D00);
        if (traits.has(Fault.BASIC_ACCESS_BLOCKED)) throw new RefusedException(0x6983);
        return basic.challenge();
    }

    private byte[] basicAccess(Command command) {
        var opened = basic.authenticate(command.data());
        channel = opened.channel();
        open = true;
        return opened.answer();
    }

    private byte[] choose(Command command) {
        if (command.p1() == 0xC1 && traits.pace()) {
            pace.choose(command.data());
            return NOTHING;
        }
        if (command.p1() == 0x41 && channel != null && traits.chipAuthentication()) {
            chipAuthenticationChosen = true;
            return NOTHING;
        }
        throw new RefusedException(0x6A86);
    }

    private byte[] generalAuthenticate(Command command) {
        if (chipAuthenticationChosen) {
            chipAuthenticationChosen = false;
            next = chipKey.authenticate(command.data());
            return Tlv.of(0x7C);
        }
        if (traits.has(Fault.PACE_BROKEN)) throw new RefusedException(0x6300);
        var step = pace.step(command.data());
        step.channel().ifPresent(begun -> {
            channel = begun;
            open = true;
        });
        return step.answer();
    }

    private byte[] activeAuthenticate(Command command) {
        if (!open) throw new RefusedException(0x6982);
        return activeKey.orElseThrow(() -> new RefusedException(0x6D00)).sign(command.data());
    }

    private static byte[] plain(byte[] data, int status) {
        return Tlv.join(data, new byte[] {(byte) (status >> 8), (byte) status});
    }

    private static void delay() {
        try {
            Thread.sleep(DELAY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
