package org.mpaka.web.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyReportsTest {

    @Test
    void countsAReportAndAnswersNothing() throws Exception {
        // given
        PolicyReports reports = new PolicyReports();
        Exchange report = new Exchange("POST", null, "{\"csp-report\":{\"effective-directive\":\"script-src-elem\"}}");
        Exchange nonsense = new Exchange("POST", null, "not json at all");
        // when
        reports.service(report.request(), report.response());
        reports.service(nonsense.request(), nonsense.response());
        // then
        assertThat(reports.count()).isEqualTo(2);
        assertThat(report.status).isEqualTo(204);
        assertThat(report.body.size()).isZero();
    }
}
