package org.mpaka.core.alert.screening;

import java.util.ArrayList;
import java.util.List;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.AlertName.Quality;
import org.mpaka.core.alert.screening.Score.Agreement;

/** Says why a record is shown, from the match itself; the first sentence tells of the document or the name. */
final class Explanation {
    private final List<Sentence> sentences = new ArrayList<>();

    private Explanation say(String code) {
        sentences.add(Sentence.of("alert.match-" + code));
        return this;
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

    static List<Sentence> of(NameMatch name, BirthMatch birth, Agreement nationality, Agreement sex) {
        var explanation = new Explanation();
        explanation.name(name);
        explanation.birth(birth);
        if (nationality != Agreement.NOT_GIVEN)
            explanation.say(nationality == Agreement.AGREES ? "nationality-same" : "nationality-differs");
        if (sex == Agreement.DIFFERS) explanation.say("sex-differs");
        return explanation.sentences;
    }

    private void name(NameMatch name) {
        switch (name.kind()) {
            case SAME -> say("name-same");
            case CLOSE -> say("name-close");
            case PART -> say("name-part");
        }
        if (name.edits() > 0) say("name-letters", "count", name.edits());
        if (name.otherOrder()) say("name-order");
        if (name.joined()) say("name-joined");
        if (name.missing() > 0) say("name-missing", "count", name.missing());
        if (name.unmatched() > 0) say("name-unmatched", "count", name.unmatched());
        if (name.ways().contains(TokenSimilarity.Way.INITIAL)) say("name-initial");
        if (name.ways().contains(TokenSimilarity.Way.PREFIX)) say("name-cut");
        if (name.ways().contains(TokenSimilarity.Way.SOUND) || name.ways().contains(TokenSimilarity.Way.SKELETON))
            say("name-sound");
        if (!name.rare()) say("name-common");
        if (name.quality() == Quality.WEAK_ALIAS) say("name-weak-alias");
        if (name.quality() == Quality.GOOD_ALIAS) say("name-alias");
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
