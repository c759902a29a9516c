package org.mpaka.web.shell.legislation;

import java.io.PrintStream;
import java.util.function.Function;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.web.shell.Table;

/** Prints a ruling with every answer, what leads first. */
final class RulingText {
    private RulingText() {}

    static void print(PrintStream out, Function<Sentence, String> say, Ruling ruling) {
        out.println("Law of " + ruling.country() + " on " + ruling.on() + ": "
                + ruling.leading().outcome().inBrief());
        var table = Table.of("Rule", "Outcome", "Why", "Missing", "Article", "Seen", "");
        table.row(cells(ruling.leading(), say, "leads"));
        ruling.answers().stream()
                .filter(answer -> !answer.equals(ruling.leading()))
                .forEach(answer -> table.row(cells(answer, say, answer.advice() ? "advice" : "")));
        table.print(out);
        out.println("Version " + ruling.version());
    }

    private static Object[] cells(RuleAnswer answer, Function<Sentence, String> say, String mark) {
        return new Object[] {
            answer.rule(),
            answer.outcome().inBrief(),
            String.join("; ", answer.reasons().stream().map(say).toList()),
            String.join(" ", answer.missing().stream().sorted().toList()),
            answer.citations().stream()
                    .findFirst()
                    .map(one -> one.title()
                            + one.article().map(article -> ", " + article).orElse("")),
            answer.confidence(),
            mark
        };
    }
}
