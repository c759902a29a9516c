package org.mpaka.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;
import org.mpaka.core.screening.BirthMatch;

/** Lucene 9.12: per word the better of fuzzy, up to two edits, and Double Metaphone; all words but one of three and more. */
final class LuceneRival implements Rival {
    private static final int TOP = 20;
    /** More than there are of one name. */
    private static final int DEEP = 10_000;

    private final Path directory;
    private final DoubleMetaphone metaphone = new DoubleMetaphone();
    private @Nullable IndexSearcher searcher;

    LuceneRival(Path directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "Lucene fuzzy 2";
    }

    @Override
    public void build(SpeedList list) throws IOException {
        var terms = new FieldType();
        terms.setIndexOptions(IndexOptions.DOCS);
        terms.setOmitNorms(true);
        terms.freeze();
        var target = new MMapDirectory(directory);
        try (var writer =
                new IndexWriter(target, new IndexWriterConfig(new WhitespaceAnalyzer()).setRAMBufferSizeMB(256))) {
            for (int entry = 0; entry < list.size(); entry++) {
                var document = new Document();
                for (var word : list.name(entry).split(" ")) {
                    document.add(new Field("word", word, terms));
                    document.add(new Field("sound", sound(word), terms));
                }
                document.add(new IntPoint("year", list.year(entry)));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(target));
        searcher.setQueryCache(null);
    }

    private String sound(String word) {
        var sound = metaphone.doubleMetaphone(word);
        return sound == null || sound.isEmpty() ? "-" : sound;
    }

    @Override
    public int[] search(SpeedQuery query, boolean withYear) throws IOException {
        return search(query, withYear, TOP);
    }

    @Override
    public int[] search(SpeedQuery query, boolean withYear, IntPredicate wanted) throws IOException {
        return Arrays.stream(search(query, withYear, DEEP))
                .filter(wanted)
                .limit(TOP)
                .toArray();
    }

    private int[] search(SpeedQuery query, boolean withYear, int top) throws IOException {
        if (searcher == null) throw new IllegalStateException("not built");
        var names = new BooleanQuery.Builder();
        int words = 0;
        for (var word : query.name().split(" ")) {
            int edits = word.length() <= 3 ? 0 : word.length() <= 5 ? 1 : 2;
            var term = new Term("word", word);
            names.add(
                    new DisjunctionMaxQuery(
                            java.util.List.of(
                                    new TermQuery(term),
                                    new FuzzyQuery(term, edits, 0, 50, true),
                                    new BoostQuery(new TermQuery(new Term("sound", sound(word))), 0.5f)),
                            0),
                    Occur.SHOULD);
            words++;
        }
        names.setMinimumNumberShouldMatch(words <= 2 ? words : words - 1);
        var wanted = new BooleanQuery.Builder().add(names.build(), Occur.MUST);
        if (withYear && query.year() > 0)
            wanted.add(
                    new BooleanQuery.Builder()
                            .add(
                                    IntPoint.newRangeQuery(
                                            "year",
                                            query.year() - BirthMatch.MOST_YEARS,
                                            query.year() + BirthMatch.MOST_YEARS),
                                    Occur.SHOULD)
                            .add(IntPoint.newExactQuery("year", 0), Occur.SHOULD)
                            .build(),
                    Occur.FILTER);
        var found = searcher.search(wanted.build(), top).scoreDocs;
        var entries = new int[found.length];
        for (int i = 0; i < entries.length; i++) entries[i] = found[i].doc;
        return entries;
    }

    @Override
    public int queries() {
        return Integer.MAX_VALUE;
    }
}
