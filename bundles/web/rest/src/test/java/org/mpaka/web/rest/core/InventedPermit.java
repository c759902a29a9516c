package org.mpaka.web.rest.core;

import static org.mpaka.web.rest.core.InventedPost.NOW;
import static org.mpaka.web.rest.core.InventedPost.OFFICER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.permit.Fee;
import org.mpaka.api.permit.Permit;
import org.mpaka.api.permit.PermitId;
import org.mpaka.api.permit.PermitKind;
import org.mpaka.api.traveller.Overstay;
import org.mpaka.api.traveller.StayCount;
import org.mpaka.api.traveller.StayRule;

/** A permit nobody holds. */
final class InventedPermit {
    static final PermitKind KIND = PermitKind.of(new LegalValue(
            InventedPost.VALUE.id(),
            PermitKind.TABLE,
            "entry-visa",
            Map.of("months", "1", "fee", "70", "currency", "USD", "extension", "yes"),
            Optional.of("USD"),
            InventedPost.VALUE.inForce(),
            InventedPost.VALUE.citations(),
            InventedPost.VALUE.confidence()));

    static final Permit PERMIT = new Permit(
            PermitId.of("0192a6e0-0000-7000-8000-000000000041"),
            2,
            Optional.of("BDI-KOB-1-26-00012"),
            "entry-visa",
            Permit.State.GRANTED,
            new Permit.Holder(
                    Optional.of(InventedTraveller.TRAVELLER.id()),
                    InventedTraveller.TRAVELLER.names(),
                    InventedTraveller.TRAVELLER.birth(),
                    InventedTraveller.TRAVELLER.sex(),
                    CountryCode.of("TZA"),
                    InventedTraveller.TRAVELLER.documents().get(0)),
            "Trade fair",
            Optional.of(LocalDate.of(2026, 11, 22)),
            Optional.of(LocalDate.of(2026, 12, 21)),
            BorderPostId.of("BDI-KOB"),
            OFFICER.user(),
            NOW,
            Optional.of(OFFICER.user()),
            Optional.of(NOW),
            Optional.empty(),
            0,
            List.of(new Permit.Receipt(
                    "R-BDI-KOB-1-26-00007",
                    new Fee(new BigDecimal("70"), "USD"),
                    0,
                    "Cash book 118",
                    OFFICER.user(),
                    NOW)));

    static final Overstay OVERSTAY =
            new Overstay(InventedTraveller.TRAVELLER, InventedTraveller.CROSSING, LocalDate.of(2026, 11, 17), 5);

    static final StayCount COUNT = new StayCount(
            LocalDate.of(2026, 11, 22),
            new StayRule(90, 180),
            12,
            78,
            Optional.of(LocalDate.of(2027, 2, 8)),
            List.of(new StayCount.Period(
                    LocalDate.of(2026, 11, 11), Optional.empty(), BorderPostId.of("BDI-KOB"), Optional.empty(), 12)));

    private InventedPermit() {}
}
