package org.mpaka.api.legislation;

import java.util.Locale;

/** Outcomes as tables of cases and the shell write them. */
final class BriefOutcome implements LegalOutcome.Cases<String> {
    @Override
    public String admit(LegalOutcome.Admit admit) {
        return admit.stayDays().map(days -> "admit " + days).orElse("admit");
    }

    @Override
    public String grant(LegalOutcome.Grant grant) {
        return "grant " + grant.pass() + " " + grant.stayDays() + " "
                + grant.fee().toPlainString() + " " + grant.currency();
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
        return "refusal " + ground.ground();
    }

    @Override
    public String postClosed() {
        return "closed";
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
