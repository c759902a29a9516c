package org.mpaka.core.legislation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ThisNode;
import org.mpaka.api.legislation.LawChangeId;
import org.mpaka.api.legislation.LawVersion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the law again that a ruling names as its version. */
@Component(service = LawVersions.class)
public final class LawVersions {
    private final ThisNode node;
    private final LawShelf shelf;
    private final LawTexts texts;
    private final LawChangeRegister changes;

    @Activate
    public LawVersions(
            @Reference ThisNode node,
            @Reference LawShelf shelf,
            @Reference LawTexts texts,
            @Reference LawChangeRegister changes) {
        this.node = node;
        this.shelf = shelf;
        this.texts = texts;
        this.changes = changes;
    }

    CountryCode country() {
        return node.identity().country();
    }

    LawInForce now() {
        return shelf.lawOf(country());
    }

    /** The law in force, had one change never been approved. */
    LawInForce without(LawChangeId change) {
        return withoutChanges()
                .amended(changes.approved().stream()
                        .filter(one -> !one.change().equals(change))
                        .toList());
    }

    LawInForce withoutChanges() {
        return shelf.bare(country());
    }

    /**
     * The law of a version: its text and the changes it had then. Its rules are those of today, and its own version says
     * so. Empty when a text is not known here.
     */
    Optional<LawInForce> find(String version) {
        if (now().version().equals(version)) return Optional.of(now());
        var laws = new ArrayList<Law>();
        for (var part : version.split("\\+")) {
            var sides = part.split(":", 2);
            if (sides.length != 2) return Optional.empty();
            var law = find(sides[0], sides[1]);
            if (law.isEmpty()) return Optional.empty();
            laws.add(law.get());
        }
        return Optional.of(new LawInForce(country(), laws, shelf.watch()));
    }

    /** The latest first: the present text after each change, then as the bundles have it, then earlier texts. */
    List<LawVersion> all() {
        var now = now().version();
        var approved = changes.approved();
        var approvals = changes.approvals();
        var all = new ArrayList<LawVersion>();
        var bare = withoutChanges();
        for (int i = Math.min(approved.size(), approvals.size()); i > 0; i--) {
            var version = bare.amended(approved.subList(0, i)).version();
            all.add(new LawVersion(
                    version,
                    approvals.get(i - 1),
                    Optional.of(approved.get(i - 1).change()),
                    version.equals(now)));
        }
        for (var kept : texts.of(country())) {
            var version = bare.version(country(), kept.text());
            all.add(new LawVersion(version, kept.since(), Optional.empty(), version.equals(now)));
        }
        return all;
    }

    private Optional<Law> find(String book, String version) {
        if (!book.matches("[A-Z]{1,3}")) return Optional.empty();
        var law = texts.find(CountryCode.of(book), LawTexts.text(version));
        var parts = version.split("\\.");
        return parts.length < 3 ? law : law.flatMap(text -> amended(text, parts[2]));
    }

    /** The changes are in the order of their approval: those of a version are the first ones. */
    private Optional<Law> amended(Law law, String digest) {
        var approved = changes.approved();
        for (int i = 1; i <= approved.size(); i++) {
            List<LawAmendment> first = approved.subList(0, i);
            if (LawAmendment.digest(first).equals(digest))
                return Optional.of(law.country().equals(country()) ? law.amended(first) : law.endedBy(first));
        }
        return Optional.empty();
    }
}
