package org.mpaka.core.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.ThisNode;
import org.mpaka.api.legislation.LawFinding;
import org.mpaka.api.legislation.LawRow;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.legislation.RuleFault;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.legislation.Ruling;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Applies the law of this node's country: what the country's and its region's bundles bring, and what was changed. */
@Component(service = Legislation.class)
public final class LawOfTheNode implements Legislation {
    static final RuleId NO_LAW = LawInForce.NO_LAW;

    private final ThisNode node;
    private final LawShelf shelf;

    /** @param changes referred to because it brings the shelf what was approved, before anybody is ruled on */
    @Activate
    public LawOfTheNode(@Reference ThisNode node, @Reference LawShelf shelf, @Reference LawChangeRegister changes) {
        this(node, shelf);
    }

    /** The bundles' law alone. */
    public LawOfTheNode(ThisNode node, LawShelf shelf) {
        this.node = node;
        this.shelf = shelf;
    }

    @Override
    public Ruling rule(LegalFacts facts) {
        return law().rule(facts);
    }

    @Override
    public String version() {
        return law().version();
    }

    @Override
    public List<LegalValue> table(String table, LocalDate on) {
        return law().on(on).table(table);
    }

    @Override
    public Set<String> tables() {
        return law().rows().map(row -> row.value().table()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<LawRow> rows() {
        return law().rows().toList();
    }

    @Override
    public List<LawFinding> findings() {
        return LawLint.findings(law().laws());
    }

    @Override
    public List<RuleFault> ruleFaults() {
        return shelf.watch().faults();
    }

    @Override
    public List<Sentence> faults() {
        return shelf.faults().stream().map(LawFault::sentence).toList();
    }

    private LawInForce law() {
        return shelf.lawOf(country());
    }

    private CountryCode country() {
        return node.identity().country();
    }
}
