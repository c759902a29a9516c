package org.mpaka.core.traveller;

import java.util.HashSet;
import java.util.Set;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;

/**
 * Whether two who show the same document are one person.
 *
 * <p>A number alone does not tell: children travel on a parent's passport, issuers use numbers again, keys slip. The
 * whole birth date does, unless the sexes contradict; a partly known one needs a name in common as well.
 */
final class SamePerson {
    private SamePerson() {}

    static boolean mayBe(
            PersonNames names,
            PartialDate birth,
            Sex sex,
            PersonNames otherNames,
            PartialDate otherBirth,
            Sex otherSex) {
        if (sex != otherSex && sex != Sex.UNSPECIFIED && otherSex != Sex.UNSPECIFIED) return false;
        if (birth.isWhole() && birth.equals(otherBirth)) return true;
        return birth.mayEqual(otherBirth) && haveWordInCommon(names, otherNames);
    }

    private static boolean haveWordInCommon(PersonNames names, PersonNames others) {
        Set<String> common = new HashSet<>(NameWords.stored(names));
        common.retainAll(NameWords.stored(others));
        return common.stream().anyMatch(word -> word.length() > 1);
    }
}
