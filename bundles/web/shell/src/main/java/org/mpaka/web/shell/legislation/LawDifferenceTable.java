package org.mpaka.web.shell.legislation;

import java.io.PrintStream;
import java.util.Locale;
import org.mpaka.api.legislation.LawDifference;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.web.shell.Table;

/** Prints how two laws differ. */
final class LawDifferenceTable {
    private LawDifferenceTable() {}

    static void print(PrintStream out, LawDifference difference) {
        var table = Table.of("Crossings", "Before", "After", "For example");
        for (var shift : difference.shifts())
            table.row(
                    shift.count(),
                    text(shift.before()),
                    text(shift.after()),
                    shift.examples().stream().findFirst().map(LawDifferenceTable::text));
        table.print(out);
        out.println(difference.same() + " of " + difference.cases() + " crossings from " + difference.from() + " to "
                + difference.to() + " are ruled alike.");
    }

    static String text(RuleAnswer answer) {
        return text(new LawDifference.Lead(answer.rule(), answer.outcome()));
    }

    private static String text(LawDifference.Lead lead) {
        return lead.rule() + " " + lead.outcome().fold(new Words());
    }

    private static String text(LawDifference.Example example) {
        return example.on() + " " + example.direction() + " " + example.post() + " "
                + example.nationality().map(Object::toString).orElse("-") + " "
                + example.document().map(Object::toString).orElse("-");
    }

    private static final class Words implements LegalOutcome.Cases<String> {
        @Override
        public String admit(LegalOutcome.Admit admit) {
            return admit.stayDays().map(days -> "admit " + days + " days").orElse("admit");
        }

        @Override
        public String grant(LegalOutcome.Grant grant) {
            return "grant " + grant.pass() + " " + grant.stayDays() + " days " + grant.fee() + " " + grant.currency();
        }

        @Override
        public String visaRequired(LegalOutcome.VisaRequired visa) {
            return "visa " + visa.visa();
        }

        @Override
        public String refer(LegalOutcome.Refer refer) {
            return "refer " + refer.reason().name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String refusalGround(LegalOutcome.RefusalGround ground) {
            return "ground " + ground.ground();
        }

        @Override
        public String postClosed() {
            return "post closed";
        }

        @Override
        public String satisfied() {
            return "satisfied";
        }

        @Override
        public String information() {
            return "information";
        }
    }
}
