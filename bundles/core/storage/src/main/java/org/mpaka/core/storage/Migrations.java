package org.mpaka.core.storage;

/**
 * Where the SQL files of one domain's tables lie: {@code V1__first.sql}, {@code V2__more.sql} …
 *
 * <p>A file that was released is never edited. Types that the two databases name differently are written as
 * <ul>
 *   <li>{@code ${text}}: text of any length
 *   <li>{@code ${binary}}: bytes of any length
 *   <li>{@code ${prefix}}: after a column of an index that serves {@code LIKE 'x%'}
 * </ul>
 *
 * @param name of the domain; its history is kept in the table {@code schema_<name>}
 * @param location folder in the bundle, {@code org/mpaka/core/traveller/schema}
 * @param loader of the bundle that holds the files
 */
public record Migrations(String name, String location, ClassLoader loader) {
    /** Files in the folder {@code schema} beside a class. */
    public static Migrations beside(String name, Class<?> type) {
        return new Migrations(name, type.getPackageName().replace('.', '/') + "/schema", type.getClassLoader());
    }
}
