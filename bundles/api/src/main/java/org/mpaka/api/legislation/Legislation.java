package org.mpaka.api.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mpaka.api.Sentence;
import org.osgi.annotation.versioning.ProviderType;

/** Asks the law. */
@ProviderType
public interface Legislation {
    /** Applies this node's country's law of the facts' day. Never throws: what cannot be ruled is referred. */
    Ruling rule(LegalFacts facts);

    /** {@link Ruling#version()} of the rulings that are made now; empty where no law is loaded. */
    default String version() {
        return "";
    }

    /** The values of a table in force on a day, for display. */
    List<LegalValue> table(String table, LocalDate on);

    /** Names of all tables. */
    Set<String> tables();

    /** Every row of every day, in the order of the books, the authority's changes among them. */
    default List<LawRow> rows() {
        return List.of();
    }

    /** What the linter found in the rows. */
    default List<LawFinding> findings() {
        return List.of();
    }

    /** Rules that threw, did not end or answered nonsense since their law was loaded, the latest first. */
    default List<RuleFault> ruleFaults() {
        return List.of();
    }

    /** What was wrong with the law files when they were loaded, file and line in each. */
    List<Sentence> faults();
}
