package org.mpaka.documents.passengerlist;

import java.nio.charset.StandardCharsets;
import org.mpaka.api.passenger.BoardingReply;
import org.mpaka.api.passenger.BoardingReplyFormat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Answers PAXLST messages with CUSRES messages (UN/EDIFACT). */
@Component(service = BoardingReplyFormat.class)
public final class CusresFormat implements BoardingReplyFormat {
    @Activate
    public CusresFormat() {}

    @Override
    public String id() {
        return "cusres";
    }

    @Override
    public boolean answers(String kind) {
        return kind.equals("PAXLST");
    }

    @Override
    public byte[] write(BoardingReply reply) {
        return new Cusres(reply).text().getBytes(StandardCharsets.UTF_8);
    }
}
