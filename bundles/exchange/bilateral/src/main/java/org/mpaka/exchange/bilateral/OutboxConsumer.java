package org.mpaka.exchange.bilateral;

import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledPollConsumer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.exchange.ExchangeMessage;
import org.mpaka.api.exchange.Outbox;

/**
 * Sends due messages down the route, one by one, and tells the outbox what became of each: delivered with a receipt,
 * refused by the partner, or not reached.
 */
final class OutboxConsumer extends ScheduledPollConsumer {
    /** Header with the partner's receipt, base64; a route that ends without it has not delivered. */
    static final String RECEIPT = "MpakaReceipt";

    private static final int AT_ONCE = 20;
    private final Outbox outbox;
    private final CountryCode partner;

    OutboxConsumer(Endpoint endpoint, Processor processor, Outbox outbox, CountryCode partner) {
        super(endpoint, processor);
        this.outbox = outbox;
        this.partner = partner;
    }

    @Override
    protected int poll() throws Exception {
        var due = outbox.claim(partner, AT_ONCE);
        for (ExchangeMessage message : due) send(message);
        return due.size();
    }

    private void send(ExchangeMessage message) {
        Exchange exchange = createExchange(false);
        try {
            exchange.getIn().setBody(message);
            getProcessor().process(exchange);
            settle(message, exchange);
        } catch (Exception e) {
            fail(message, e);
        } finally {
            releaseExchange(exchange, false);
        }
    }

    private void settle(ExchangeMessage message, Exchange exchange) throws Exception {
        if (exchange.getException() != null) throw exchange.getException();
        String receipt = exchange.getMessage().getHeader(RECEIPT, String.class);
        if (receipt == null) outbox.unreached(message.id(), Sentence.of("exchange.no-receipt"));
        else outbox.delivered(message.id(), receipt);
    }

    private void fail(ExchangeMessage message, Exception why) {
        if (why instanceof PartnerRefusal refusal)
            outbox.refused(message.id(), Sentence.of("exchange.refused", "status", refusal.status()));
        else if (why instanceof MpakaException known) outbox.unreached(message.id(), known.sentence());
        else outbox.unreached(message.id(), Sentence.of("exchange.unreached", "partner", partner));
    }
}
