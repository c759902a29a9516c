package org.mpaka.core.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.ThisNode;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.legislation.Ruling;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Applies the law of this node's country, which the country's and its region's bundles bring. */
@Component(service = Legislation.class)
public final class LawOfTheNode implements Legislation {
    static final RuleId NO_LAW = RuleId.of("MPAKA-NO-LAW");

    private final ThisNode node;
    private final LawShelf shelf;

    @Activate
    public LawOfTheNode(@Reference ThisNode node, @Reference LawShelf shelf) {
        this.node = node;
        this.shelf = shelf;
    }

    @Override
    public Ruling rule(LegalFacts facts) {
        var country = country();
        var laws = shelf.lawOf(country);
        var parameters = new DatedParameters(laws, facts.on());
        var answers = new ArrayList<>(Judge.ask(laws, facts, parameters));
        if (laws.isEmpty())
            answers.add(Judge.referral(
                    NO_LAW,
                    LegalArea.POINT_OF_ENTRY,
                    ReferralReason.OTHER,
                    Sentence.of("law.no-law", "country", country)));
        var leading = Lead.of(facts, answers);
        if (!answers.contains(leading)) answers.add(leading);
        answers.sort(Comparator.comparing(RuleAnswer::area));
        var travellerClass = TravellerClassifier.classify(country, facts, parameters);
        return new Ruling(country, facts.on(), travellerClass, leading, answers, version(laws));
    }

    private static String version(List<Law> laws) {
        return laws.stream().map(law -> law.country() + ":" + law.version()).collect(Collectors.joining("+"));
    }

    @Override
    public List<LegalValue> table(String table, LocalDate on) {
        return new DatedParameters(shelf.lawOf(country()), on).table(table);
    }

    @Override
    public Set<String> tables() {
        return shelf.lawOf(country()).stream()
                .flatMap(law -> law.rows().stream())
                .map(LegalValue::table)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<Sentence> faults() {
        return shelf.faults().stream().map(LawFault::sentence).toList();
    }

    private CountryCode country() {
        return node.identity().country();
    }
}
