package org.mpaka.documents.chip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.Optional;
import net.sf.scuba.smartcards.CardServiceException;
import org.jmrtd.BACKey;
import org.jmrtd.PACEKeySpec;
import org.jmrtd.PassportService;
import org.jmrtd.lds.CardAccessFile;
import org.jmrtd.lds.PACEInfo;
import org.jmrtd.protocol.ReadBinaryAPDUSender;
import org.mpaka.api.chip.ChipContent;
import org.mpaka.api.chip.ChipFile;
import org.mpaka.api.chip.ChipReading.Access;
import org.mpaka.documents.chip.tlv.DataObject;
import org.mpaka.documents.chip.tlv.Nesting;
import org.mpaka.documents.chip.tlv.UnreadableException;

/**
 * Opens a chip and reads its files, by JMRTD's protocols. What is read is bounded here: that library believes the lengths a
 * chip names. One thread.
 */
final class ChipSession {
    private static final int CARD_ACCESS = 0x011C;
    private static final int HEAD = 8;
    /** With secure messaging, what a command without extended length can bring. */
    private static final int SHORT_BLOCK = 223;
    /** Beyond it an offset no longer fits into the two octets of the short form. */
    private static final int FARTHEST = 0x7FFF;

    private final TimedCard card;
    private final int block;
    private final PassportService service;
    private final ReadBinaryAPDUSender sender;

    /** @param block octets a command asks for; more than 223 needs a reader and a chip of extended length */
    ChipSession(TimedCard card, int block) throws ChipTroubleException {
        this.card = card;
        this.block = block;
        int longest = block > SHORT_BLOCK
                ? PassportService.EXTENDED_MAX_TRANCEIVE_LENGTH
                : PassportService.NORMAL_MAX_TRANCEIVE_LENGTH;
        service = new PassportService(card, longest, block, false, true);
        sender = new ReadBinaryAPDUSender(card);
        try {
            service.open();
        } catch (CardServiceException e) {
            throw new ChipTroubleException(card.trouble(Trouble.NOT_UNDERSTOOD), e);
        }
    }

    PassportService service() {
        return service;
    }

    /** How the chip was opened. @param paceFailed it knows PACE, which failed, and basic access opened it */
    record Opened(Access access, boolean paceFailed) {}

    /** @param fallBack whether basic access is tried on a chip whose PACE failed */
    Opened open(AccessKey key, boolean fallBack) throws ChipTroubleException {
        var pace = paceInfo();
        Optional<ChipTroubleException> failed = Optional.empty();
        if (pace.isPresent()) {
            try {
                var access = pace(key, pace.get());
                service.sendSelectApplet(true);
                return new Opened(access, false);
            } catch (CardServiceException | GeneralSecurityException | RuntimeException e) {
                failed = Optional.of(trouble(e));
                if (card.dead() || !fallBack) throw failed.get();
            }
        } else if (key.zone().isEmpty()) throw new ChipTroubleException(Trouble.NO_KEY);
        try {
            service.sendSelectApplet(false);
        } catch (CardServiceException | RuntimeException e) {
            throw new ChipTroubleException(card.trouble(Trouble.NOT_UNDERSTOOD), e);
        }
        if (key.zone().isEmpty()) throw failed.orElseGet(() -> new ChipTroubleException(Trouble.NO_KEY));
        try {
            service.doBAC(bac(key.zone().get()));
            return new Opened(Access.BASIC, failed.isPresent());
        } catch (CardServiceException | RuntimeException e) {
            throw trouble(e);
        }
    }

    /** The strongest that the library knows, by its own order of identifiers: longer keys come later. */
    private Optional<PACEInfo> paceInfo() throws ChipTroubleException {
        try {
            var file = read(CARD_ACCESS, false);
            Nesting.check(file);
            return new CardAccessFile(new ByteArrayInputStream(file))
                    .getSecurityInfos().stream()
                            .filter(PACEInfo.class::isInstance)
                            .map(PACEInfo.class::cast)
                            .filter(info -> info.getParameterId() != null)
                            .max(Comparator.comparingInt(info -> PACEInfo.toKeyLength(info.getObjectIdentifier())));
        } catch (CardServiceException | UnreadableException | IOException | RuntimeException e) {
            if (card.dead()) throw new ChipTroubleException(card.trouble(Trouble.NOT_UNDERSTOOD), e);
            return Optional.empty();
        }
    }

    private Access pace(AccessKey key, PACEInfo info) throws CardServiceException, GeneralSecurityException {
        boolean number = key.cardNumber().isPresent();
        if (!number && key.zone().isEmpty()) throw new CardServiceException("no key");
        var password = number
                ? PACEKeySpec.createCANKey(key.cardNumber().get())
                : PACEKeySpec.createMRZKey(bac(key.zone().orElseThrow()));
        service.doPACE(
                password,
                info.getObjectIdentifier(),
                PACEInfo.toParameterSpec(info.getParameterId()),
                info.getParameterId());
        return number ? Access.PACE_CARD_NUMBER : Access.PACE_ZONE;
    }

    private static BACKey bac(AccessKey.Zone zone) {
        return new BACKey(zone.number(), zone.birth(), zone.expiry());
    }

    private ChipTroubleException trouble(Exception e) {
        int status = e instanceof CardServiceException chip ? chip.getSW() : -1;
        var trouble =
                switch (status) {
                    case 0x6983, 0x6984, 0x6985 -> Trouble.BLOCKED;
                    default ->
                        (status & 0xFFF0) == 0x63C0 || status == 0x6300 || status == 0x6982 || status == 0x6988
                                ? Trouble.WRONG_KEY
                                : Trouble.NOT_UNDERSTOOD;
                };
        return new ChipTroubleException(card.trouble(trouble), e);
    }

    /** @return empty when the chip does not have it or does not give it */
    Optional<byte[]> find(ChipFile file) throws ChipTroubleException {
        try {
            return Optional.of(read(file.identifier(), true));
        } catch (CardServiceException | UnreadableException | RuntimeException e) {
            if (card.dead()) throw new ChipTroubleException(card.trouble(Trouble.NOT_UNDERSTOOD), e);
            return Optional.empty();
        }
    }

    private byte[] read(int identifier, boolean secured) throws CardServiceException, UnreadableException {
        var wrapper = secured ? service.getWrapper() : null;
        sender.sendSelectFile(wrapper, (short) identifier);
        var head = sender.sendReadBinary(wrapper, 0, 0, HEAD, false, false);
        if (head == null) throw new UnreadableException("empty");
        int length = DataObject.lengthOf(head);
        if (length > ChipContent.LARGEST_FILE) throw new UnreadableException("too long");
        var bytes = new ByteArrayOutputStream(length);
        bytes.write(head, 0, Math.min(head.length, length));
        while (bytes.size() < length) {
            int at = bytes.size();
            int wanted = Math.min(block, length - at);
            var part = sender.sendReadBinary(wrapper, 0, at, wanted, false, at > FARTHEST);
            if (part == null || part.length == 0) throw new UnreadableException("end");
            bytes.write(part, 0, Math.min(part.length, length - at));
        }
        return bytes.toByteArray();
    }
}
