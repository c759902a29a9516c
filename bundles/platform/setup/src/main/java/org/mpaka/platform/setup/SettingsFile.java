package org.mpaka.platform.setup;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A file of {@code etc/} in the node directory.
 *
 * @param pid the configuration it is: its name up to the first hyphen
 * @param factory whether it is one of several of that sort
 */
record SettingsFile(String name, String pid, boolean factory, Map<String, String> values) {

    static SettingsFile read(Path file) throws IOException {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - ".cfg".length());
        int hyphen = stem.indexOf('-');
        return new SettingsFile(name, hyphen < 0 ? stem : stem.substring(0, hyphen), hyphen >= 0, values(file));
    }

    static Map<String, String> values(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (MalformedInputException e) {
            throw new IOException(file.getFileName() + ": it is not in UTF-8; save it so", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(file.getFileName() + ": it can't be read: " + e.getMessage(), e);
        }
        var values = new TreeMap<String, String>();
        properties
                .stringPropertyNames()
                .forEach(key -> values.put(key, properties.getProperty(key).strip()));
        return values;
    }
}
