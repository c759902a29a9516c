package org.mpaka.core.alert;

import java.util.Arrays;
import java.util.stream.Stream;

/** A setting of several values: a file of settings gives them as one line with commas, a program as they are. */
final class SettingList {
    private SettingList() {}

    static Stream<String> of(String... setting) {
        return Arrays.stream(setting)
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
