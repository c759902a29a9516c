package org.mpaka.core.legislation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mpaka.api.legislation.LegalRule;

/**
 * The version of rules: a fingerprint of their classes and of those of the same package that they use. It changes when
 * the code does, without anybody having to remember.
 */
final class RuleCode {
    private RuleCode() {}

    static String version(List<LegalRule> rules) {
        var classes = new TreeMap<String, byte[]>();
        rules.forEach(rule -> gather(rule.getClass(), classes));
        var digest = Sha256.start();
        classes.forEach((name, bytes) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return Sha256.hex(digest, 8);
    }

    private static void gather(Class<?> rule, TreeMap<String, byte[]> classes) {
        var folder = rule.getPackageName().replace('.', '/') + '/';
        // names of classes stand in a class file as plain text
        var named = Pattern.compile(Pattern.quote(folder) + "([A-Za-z0-9_$]+)");
        var open = new ArrayDeque<String>();
        open.add(rule.getName().replace('.', '/'));
        while (!open.isEmpty()) {
            var name = open.remove();
            if (classes.containsKey(name)) continue;
            var bytes = bytes(rule, name);
            classes.put(name, bytes);
            var found = named.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            while (found.find()) open.add(folder + found.group(1));
        }
    }

    /** Empty for what only looks like a class. */
    private static byte[] bytes(Class<?> rule, String name) {
        try (var in = rule.getResourceAsStream('/' + name + ".class")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
