package org.mpaka.api.alert;

import java.util.Optional;

/** Which alerts are wanted; an empty field does not narrow. @param text in names or document numbers */
public record AlertQuery(
        Optional<AlertListId> list,
        Optional<String> text,
        Optional<AlertCategory> category,
        Optional<Alert.State> state) {

    @Override
    public String toString() {
        return "AlertQuery";
    }
}
