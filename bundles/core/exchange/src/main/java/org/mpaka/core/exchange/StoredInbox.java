package org.mpaka.core.exchange;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.exchange.ExchangeEvents;
import org.mpaka.api.exchange.ExchangeEvents.MessageReceived;
import org.mpaka.api.exchange.ExchangeMessage;
import org.mpaka.api.exchange.Inbox;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes messages over into the journal; the message's identifier is the idempotency key. */
@Component
public final class StoredInbox implements Inbox {
    private final AgreementBook agreements;
    private final Journal journal;
    private final ThisNode node;

    /** The applier is referred to because it makes the tables. */
    @Activate
    public StoredInbox(
            @Reference AgreementBook agreements,
            @Reference Journal journal,
            @Reference ThisNode node,
            @Reference ExchangeApplier tables) {
        this.agreements = agreements;
        this.journal = journal;
        this.node = node;
    }

    @Override
    public void accept(CountryCode partner, ExchangeMessage message) {
        var agreement = agreements
                .find(message.agreement(), partner)
                .orElseThrow(() -> new MpakaException(ErrorCode.OUTSIDE_AGREEMENT, message.agreement(), partner));
        if (!message.leftAt().country().equals(partner))
            throw new MpakaException(ErrorCode.OUTSIDE_AGREEMENT, message.agreement(), message.leftAt());
        var received = new MessageReceived(partner, wellFormed(message.within(agreement)));
        var sender = new Actor(
                UserId.of("partner-" + partner.value().toLowerCase(Locale.ROOT)),
                partner.value(),
                Set.of(Role.MACHINE),
                node.identity().post());
        var draft = new Draft(ExchangeEvents.MESSAGE_RECEIVED, message.id().toString(), received);
        journal.append(sender, List.of(draft), Optional.of(message.id().toString()));
    }

    /** Reads every field once, so that nothing is kept that could not be shown later. */
    private static ExchangeMessage wellFormed(ExchangeMessage message) {
        var fields = AgreedFields.of(message);
        fields.unknown().ifPresent(name -> {
            throw new MpakaException(ErrorCode.OUTSIDE_AGREEMENT, message.agreement(), name);
        });
        try {
            fields.names();
            fields.birth();
            fields.nationality();
            fields.document();
            return message;
        } catch (DateTimeException e) {
            throw new MpakaException(e, ErrorCode.INVALID_FIELD, "document.expiry", "date");
        }
    }
}
