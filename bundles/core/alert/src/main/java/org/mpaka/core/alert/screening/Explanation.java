package org.mpaka.core.alert.screening;

import java.util.ArrayList;
import java.util.List;
import org.mpaka.api.Sentence;
import org.mpaka.core.screening.Agreement;
import org.mpaka.core.screening.BirthMatch;
import org.mpaka.core.screening.NameMatch;
import org.mpaka.core.screening.PersonHit;
import org.mpaka.core.screening.TokenPair;
import org.mpaka.core.screening.Trust;
import org.mpaka.core.screening.Way;

/** Says why a record is shown, from the match itself; the first sentence tells of the document or the name. */
final class Explanation {
    private final List<Sentence> sentences = new ArrayList<>();

    private Explanation() {}

    private void say(String code) {
        sentences.add(Sentence.of("alert.match-" + code));
    }

    private void say(String code, String slot, Object value) {
        sentences.add(Sentence.of("alert.match-" + code, slot, value));
    }

    static List<Sentence> of(DocumentMatch document) {
        var explanation = new Explanation();
        if (document.exact()) explanation.say("document-same");
        else explanation.say("document-read-alike", "confusions", document.confusions());
        return explanation.sentences;
    }

    /** @param truncated words that only the list has may have been cut off */
    static List<Sentence> of(PersonHit hit, boolean truncated) {
        var explanation = new Explanation();
        explanation.name(hit.name(), truncated);
        explanation.birth(hit.birth());
        if (hit.nationality() != Agreement.NOT_GIVEN)
            explanation.say(hit.nationality() == Agreement.AGREES ? "nationality-same" : "nationality-differs");
        if (hit.sex() == Agreement.DIFFERS) explanation.say("sex-differs");
        return explanation.sentences;
    }

    private void name(NameMatch name, boolean truncated) {
        int onlyAsked = name.askedOnly().size();
        int onlyListed = name.listedOnly().size();
        int unmatched = Math.min(onlyAsked, onlyListed);
        int missing = truncated && onlyListed > onlyAsked ? 0 : Math.max(onlyAsked, onlyListed);
        boolean same = name.pairs().stream().allMatch(pair -> pair.way() == Way.SAME);
        boolean joined = name.pairs().stream().anyMatch(TokenPair::isJoined);
        if (unmatched == 0 && missing == 0) say(same && !joined ? "name-same" : "name-close");
        else say(same && unmatched == 0 ? "name-part" : "name-close");
        int letters = name.pairs().stream().mapToInt(TokenPair::edits).sum();
        if (letters > 0) say("name-letters", "count", letters);
        if (name.reordered()) say("name-order");
        if (joined) say("name-joined");
        if (missing > 0) say("name-missing", "count", missing);
        if (unmatched > 0) say("name-unmatched", "count", unmatched);
        if (has(name, Way.INITIAL)) say("name-initial");
        if (has(name, Way.CUT)) say("name-cut");
        if (has(name, Way.SOUND) || has(name, Way.CONSONANTS)) say("name-sound");
        if (has(name, Way.SHORT_FORM)) say("name-form");
        if (!name.rare()) say("name-common");
        if (name.trust() == Trust.WEAK_ALIAS) say("name-weak-alias");
        if (name.trust() == Trust.GOOD_ALIAS) say("name-alias");
    }

    private static boolean has(NameMatch name, Way way) {
        return name.pairs().stream().anyMatch(pair -> pair.way() == way);
    }

    private void birth(BirthMatch birth) {
        switch (birth.kind()) {
            case SAME_DAY -> say("birth-same");
            case SWAPPED -> say("birth-swapped");
            case WITHIN -> say("birth-within");
            case NOT_GIVEN -> say("birth-not-given");
            case OTHER_DAY -> say("birth-other-day");
            case OTHER_YEAR -> say("birth-other-year", "years", birth.years());
        }
    }
}
