package org.qingshan.casework.internal.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.qingshan.casework.RuleCatalog;
import org.qingshan.lifecycle.Rule;
import org.qingshan.lifecycle.RuleBook;
import org.qingshan.lifecycle.Rules;

/** The book of rules that the platform decides by. */
@Component(service = {RuleCatalog.class, DatedRules.class})
public final class DatedRules implements RuleCatalog {
    private final RuleBook book = RuleBook.shipped();
    private volatile @Nullable Rules latest;

    /** The rules in force on a day; the same object again while the day is the same. */
    public Rules of(LocalDate day) {
        Rules known = latest;
        if (known == null || !known.day().equals(day)) {
            known = book.on(day);
            latest = known;
        }
        return known;
    }

    @Override
    public List<Rule> on(LocalDate day) {
        return book.on(day).all();
    }
}
