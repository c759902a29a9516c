package org.mpaka.core.traveller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;

class SamePersonTest {
    @ParameterizedTest(name = "{0} {1} {2} and {3} {4} {5}: {6}")
    @CsvSource({
        "Irakoze Aline,1991-03-14,FEMALE,Irakoze Aline,1991-03-14,FEMALE,true",
        // a slip of the keys in the name does not part what the whole birth date joins
        "Irakoze Aline,1991-03-14,FEMALE,Irakose Alline,1991-03-14,FEMALE,true",
        "Irakoze Aline,1991-03-14,FEMALE,Irakoze Aline,1991-03-14,UNSPECIFIED,true",
        // a child on the mother's passport
        "Irakoze Aline,1991-03-14,FEMALE,Irakoze Bella,2019-07-01,FEMALE,false",
        // twins of two sexes on one passport
        "Irakoze Aline,2019-07-01,FEMALE,Irakoze Alain,2019-07-01,MALE,false",
        "Irakoze Aline,1991,FEMALE,Irakoze Aline,1991-03-14,FEMALE,true",
        "Irakoze Aline,1991,FEMALE,Nkeshimana Claudine,1991-03-14,FEMALE,false",
        "Irakoze Aline,unknown,FEMALE,Irakoze Aline,unknown,FEMALE,true",
        "Irakoze Aline,unknown,FEMALE,Nkeshimana Claudine,unknown,FEMALE,false"
    })
    void tellsWhetherTwoWithOneDocumentMayBeOne(
            String name, String birth, Sex sex, String otherName, String otherBirth, Sex otherSex, boolean same) {
        assertThat(SamePerson.mayBe(
                        names(name),
                        PartialDate.of(birth),
                        sex,
                        names(otherName),
                        PartialDate.of(otherBirth),
                        otherSex))
                .isEqualTo(same);
        assertThat(SamePerson.mayBe(
                        names(otherName),
                        PartialDate.of(otherBirth),
                        otherSex,
                        names(name),
                        PartialDate.of(birth),
                        sex))
                .isEqualTo(same);
    }

    private static PersonNames names(String text) {
        var parts = text.split(" ");
        return new PersonNames(parts[0], parts[1]);
    }
}
