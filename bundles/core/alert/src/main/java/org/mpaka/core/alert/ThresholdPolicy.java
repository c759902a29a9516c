package org.mpaka.core.alert;

import java.util.Map;
import java.util.stream.Collectors;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ListThreshold;
import org.mpaka.core.alert.screening.Thresholds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** From which score on candidates are shown, where nobody decided otherwise. */
@Component(service = ThresholdPolicy.class)
@Designate(ocd = ThresholdPolicy.Settings.class)
public final class ThresholdPolicy {
    /** Thresholds as shipped. */
    @ObjectClassDefinition(name = "Alert thresholds")
    public @interface Settings {
        @AttributeDefinition(
                name = "Shown from (per cent)",
                description =
                        "Records whose score is lower are not shown to anybody. 70 to 100; 80 is what accuracy was"
                                + " measured with.",
                min = "70",
                max = "100")
        int showFromPercent() default Thresholds.USUAL_PERCENT;

        @AttributeDefinition(
                name = "Shown from, list by list",
                description = "Other thresholds for single lists, as list=per cent: ofac-sdn=85")
        String[] showFromPercentOf() default {};
    }

    private final int usual;
    private final Map<AlertListId, Integer> single;

    @Activate
    public ThresholdPolicy(Settings settings) {
        this(settings.showFromPercent(), settings.showFromPercentOf());
    }

    public ThresholdPolicy(int percent, String... ofLists) {
        usual = percent(Integer.toString(percent));
        single = SettingList.of(ofLists)
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(
                        sides -> AlertListId.of(sides[0].strip()),
                        sides -> percent(sides.length == 2 ? sides[1].strip() : "")));
    }

    private static int percent(String text) {
        if (!text.matches("\\d{1,3}")
                || Integer.parseInt(text) < ListThreshold.LEAST
                || Integer.parseInt(text) > ListThreshold.MOST)
            throw new IllegalArgumentException("per cent from " + ListThreshold.LEAST + " to " + ListThreshold.MOST
                    + " are meant, not '" + text + "'");
        return Integer.parseInt(text);
    }

    int percent(AlertListId list) {
        return single.getOrDefault(list, usual);
    }

    int leastPercent() {
        return single.values().stream().reduce(usual, Math::min);
    }
}
