package org.mpaka.web.rest.core;

import static org.mpaka.web.rest.core.InventedPost.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.inspection.RulingReplay;
import org.mpaka.api.legislation.LawChange;
import org.mpaka.api.legislation.LawChangeId;
import org.mpaka.api.legislation.LawComparison;
import org.mpaka.api.legislation.LawDifference;
import org.mpaka.api.legislation.LawFinding;
import org.mpaka.api.legislation.LawRow;
import org.mpaka.api.legislation.LawTablePreview;
import org.mpaka.api.legislation.LawVersion;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.RuleFault;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.Purpose;

/** Law of an invented state, and a change of it. */
final class InventedLaw {
    private static final LocalDate FIRST = LocalDate.parse("2027-01-01");

    static final LawRow ROW = new LawRow(
            InventedPost.VALUE,
            InventedPost.NODE.country(),
            "visas.yaml",
            7,
            Optional.of("KEN has its own row"),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static final LawFinding FINDING =
            new LawFinding("visas.yaml", 7, "BDI-V-07", Sentence.of("law.finding.gazette", "row", "BDI-V-07"));

    static final LawChange CHANGE = new LawChange(
            LawChangeId.of("0192a6e0-0000-7000-8000-000000000031"),
            LawChange.State.PROPOSED,
            NOW,
            InventedPost.OFFICER.user(),
            "fees.csv",
            "Order 12 of 3 December 2026",
            List.of(new LawChange.Row("visa-free", "TZA", FIRST, Optional.of(InventedPost.VALUE), Optional.empty(), 2)),
            Optional.empty());

    static final LawDifference DIFFERENCE = new LawDifference(
            LocalDate.parse("2026-10-23"),
            LocalDate.parse("2026-11-22"),
            "BDI:0011223344556677.00112233",
            "BDI:0011223344556677.00112233.44556677",
            12_400,
            12_388,
            List.of(new LawDifference.Shift(
                    new LawDifference.Lead(RuleId.of("BDI-LAW-07"), new LegalOutcome.Admit(Optional.of(90))),
                    new LawDifference.Lead(RuleId.of("BDI-LAW-07"), new LegalOutcome.Admit(Optional.of(60))),
                    12,
                    List.of(new LawDifference.Example(
                            LocalDate.parse("2026-11-03"),
                            Direction.ENTRY,
                            InventedPost.POST.id(),
                            Optional.of(InventedPost.NODE.country()),
                            Optional.of(DocumentType.PASSPORT),
                            Optional.of(41),
                            Optional.of(Purpose.VISIT))))));

    static final LawComparison COMPARISON = new LawComparison(
            UUID.fromString("0192a6e0-0000-7000-8000-000000000071"),
            LawComparison.State.DONE,
            12_400,
            12_400,
            List.of(new LawComparison.Outcome(new LegalOutcome.Admit(Optional.of(90)), 12_400, 12_388)),
            Optional.of(DIFFERENCE),
            Optional.empty());

    static final LawTablePreview PREVIEW = new LawTablePreview(
            List.of(new LawTablePreview.Row(CHANGE.rows().get(0), Optional.of(InventedPost.VALUE))),
            List.of(new LawTablePreview.Fault(3, Sentence.of("law.fault.confidence"))));

    static final RulingReplay.Replayed REPLAYED =
            new RulingReplay.Replayed(InventedTraveller.RULING, InventedTraveller.RULING, true, Optional.empty());

    static final LawVersion VERSION = new LawVersion("BDI:0123456789abcdef.01234567", NOW, Optional.empty(), true);

    static final RuleFault RULE_FAULT = new RuleFault(
            RuleId.of("BDI-V-07"),
            InventedPost.NODE.country(),
            RuleFault.Kind.THREW,
            "java.lang.IllegalStateException",
            NOW,
            NOW,
            3,
            false);

    private InventedLaw() {}
}
